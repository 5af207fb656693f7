// How the words of an index are told apart: a stem is no word as written, and neither is a facet.

export const exactLexeme = (form: string) => form
export const stemLexeme = (stem: string) => `=${stem}`
export const conceptLexeme = (id: string) => `+${id}`
/** A date that the text writes: a day or a month. */
export const dateLexeme = (iso: string) => `~${iso}`
/** The day, month or year of first publication on the office's calendar. */
export const publishedLexeme = (iso: string) => `@${iso}`
export const facetLexeme = (facet: string, slug: string) => `#${facet}:${slug}`
export const numberLexeme = (year: number, sequence: number) => `#${year}/${sequence}`
export const sequenceLexeme = (sequence: number) => `#/${sequence}`
/** Every entry has it. */
export const anyLexeme = '*'

/** As PostgreSQL reads it inside a tsvector or a tsquery. */
export const quoted = (lexeme: string) =>
  special.test(lexeme) ? `'${lexeme.replace(/['\\]/g, '$&$&')}'` : `'${lexeme}'`

const special = /['\\]/
