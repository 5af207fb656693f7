// What a text states so that it can be checked: read from either language into the same values.
export type FactKind = 'number' | 'date' | 'time' | 'money' | 'percentage'

/** Parts that the text leaves open are null. */
export type Day = {
  calendar: 'gregorian' | 'hijri'
  year: number | null
  month: number | null
  day: number | null
  weekday: number | null
}

export type Fact = {
  kind: FactKind
  from: number
  to: number
  /** What the words may mean: 2.500 is two and a half or two thousand and five hundred. Of a time, minutes of the day. */
  values: number[]
  currency?: string
  /** How a date may be read: 5/8 is in August or in May. */
  days?: Day[]
  /** Minutes from Greenwich, where said. */
  zone?: number
  /** Arabic says "two days" without a number, English "one of them" where nothing is counted: such a fact may stand alone. */
  isOptional: boolean
  /** It has its unit from the other end of a range. */
  isShared?: boolean
}
