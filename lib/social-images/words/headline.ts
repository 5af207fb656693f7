// A headline as it can be printed on a card: one line of text, not longer than a card can bear.

const mostLetters = 150
const mostMarks = 3

const invisible =
  /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\u{200b}\u{202a}-\u{202e}\u{2060}\u{feff}\u{fff9}-\u{fffc}]/gu
const pileOfMarks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu')

/** Without what cannot be seen, would turn the line round, or would grow out of it. */
export const printable = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(pileOfMarks, '$1')
    .replace(/ {2,}/g, ' ')
    .trim()

const graphemes = (text: string) =>
  [...new Intl.Segmenter().segment(text)].map((one) => one.segment)

/** Not more than so many letters, ended after a word and with an ellipsis when something is left out. */
export function shortened(text: string, most = mostLetters): string {
  const letters = graphemes(text)
  if (letters.length <= most) return text
  const kept = letters.slice(0, most - 1).join('')
  // A single word as long as that is cut where it is.
  const whole = letters[most - 1] === ' ' ? kept : kept.replace(/ \S*$/, '')
  return `${whole.replace(/[\s.,;:،؛([“«‘—–-]+$/u, '')}…`
}

/** The same with one word less; a last word loses half of its letters, a last letter is nothing. */
export function withoutLastWord(text: string): string {
  const letters = graphemes(text.replace(/…$/, ''))
  if (letters.length < 2) return ''
  const end = letters.lastIndexOf(' ')
  return shortened(letters.join(''), end > 0 ? end + 1 : Math.ceil(letters.length / 2))
}
