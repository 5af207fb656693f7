// What components/fonts.css says of our own files, for the test that compares it with the files themselves.
import { readFileSync } from 'node:fs'

export type FontFace = {
  family: string
  weight: string
  /** The file's name without its ending. */
  file: string
  ranges: [first: number, last: number][]
}

const sheet = readFileSync(new URL('../components/fonts.css', import.meta.url), 'utf8')

export const fontFaces: FontFace[] = [...sheet.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(
  ([, rules = '']) => {
    const value = (name: string) => rules.match(new RegExp(`${name}:\\s*([^;]*);`))?.[1] ?? ''
    const file = value('src').match(/fonts\/(.*)\.woff2/)?.[1]
    if (!file) return []
    const family = value('font-family').slice(1, -1)
    return [
      { family, weight: value('font-weight'), file, ranges: rangesOf(value('unicode-range')) },
    ]
  },
)

function rangesOf(text: string) {
  return text.split(',').map((range): [number, number] => {
    const [first = '', last = first] = range.trim().slice(2).split('-')
    return [parseInt(first, 16), parseInt(last, 16)]
  })
}

export const covers = ({ ranges }: FontFace, character: string) =>
  ranges.some(([first, last]) => {
    const code = character.codePointAt(0)!
    return code >= first && code <= last
  })
