// No link of ours has ten parameters, nor has one that others have decorated for their statistics.
const mostParameters = 100

/** The time that Next needs for a query grows with the square of its parameters: 14 kB of them cost a second. */
export const hasTooManyParameters = (search: string) =>
  search.split('&', mostParameters + 1).length > mostParameters
