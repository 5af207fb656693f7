// Which characters a page of ours is set in. What is in none of these lies in the "more" files, fetched only by the page that
// needs it.

const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at))

/** English, French, Spanish, German and Portuguese, with the signs of a press release. */
export const latin = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}ŒœŠšŸŽž${span(0x2010, 0x2026)}‰‹›€™−←↑→↓`

/** Modern Standard Arabic with its vowel signs, the Moroccan گ ڭ ڤ پ, the neighbours' چ ژ ڥ ڨ ک ی, and both kinds of digits. */
export const arabic = `،؛؟${span(0x621, 0x63a)}${span(0x640, 0x655)}${span(0x660, 0x66d)}ٰٱپچژڤڥڨکڭگی${span(0x6f0, 0x6f9)}ﷲﷺﷻ﴾﴿\u200c\u200d\u200e\u200f`

/** The one Arabic word of every English page: the link that leads to the Arabic one. */
export const wayToArabic = 'العربية'

/** Every character that a font has, when nothing is given. */
export const without = (all: Iterable<string>, ...taken: string[]) => {
  const gone = new Set(taken.join(''))
  return [...all].filter((character) => !gone.has(character)).join('')
}
