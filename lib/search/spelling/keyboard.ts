// What was typed on the keyboard of another language. Arabic letters lie where the letters of a QWERTY or AZERTY keyboard lie.

const arabic = 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ'
const layouts = {
  qwerty: "qwertyuiop[]asdfghjkl;'zxcvnm,./`",
  azerty: 'azertyuiop^$qsdfghjklmùwxcvn,;:!²',
}
const shifted: Record<string, string> = {
  H: 'أ',
  Y: 'إ',
  N: 'آ',
  G: 'لأ',
  T: 'لإ',
  B: 'لآ',
  b: 'لا',
  K: '،',
  '?': '؟',
}

const keysOf = (layout: string) =>
  [...layout].map((key, at): [string, string] => [key, arabic[at]!])

const toArabic = Object.values(layouts).map(
  (layout) => new Map([...keysOf(layout), ...Object.entries(shifted)]),
)
const toLatin = Object.values(layouts).map(
  (layout) => new Map(keysOf(layout).map(([key, letter]) => [letter, key])),
)

const shouted = /^[^a-z]*$/

const typedOn = (text: string, keys: Map<string, string>) => {
  const calm = shouted.test(text) ? text.toLowerCase() : text
  return [...calm].map((key) => keys.get(key) ?? keys.get(key.toLowerCase()) ?? key).join('')
}

/** What the same keys write on the other keyboards, the commoner first. */
export function otherLayouts(text: string): string[] {
  const readings = /\p{Script=Arabic}/u.test(text)
    ? toLatin.map((keys) => typedOn(text.replaceAll('لا', 'b'), keys))
    : toArabic.map((keys) => typedOn(text, keys))
  return [...new Set(readings)]
}
