// English words that count.
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const counted = (words: string, step = 1, start = 0) =>
  words.split(' ').map((word, at): [string, number] => [word, start + at * step])

export const englishUnits = new Map(counted(units))
export const englishOrdinals = new Map([
  ...counted(ordinals),
  ...counted(tens.replaceAll('y', 'ieth'), 10, 20),
  ['hundredth', 100] as const,
  ['thousandth', 1000] as const,
])
/** What says a number without counting. */
export const englishMultiples = new Map([
  ['twice', [2]],
  ['double', [2]],
  ['doubled', [2]],
  ['triple', [3]],
  ['tripled', [3]],
  ['treble', [3]],
  ['quadruple', [4]],
  ['quadrupled', [4]],
  ['decade', [10, 1]],
  ['century', [100, 1]],
  ['dozen', [12]],
])
export const englishTens = new Map(counted(tens, 10, 20))
export const englishScales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
/** 5m, 3bn: only a sum of money is certain to be in millions. */
export const englishShortScales = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])
