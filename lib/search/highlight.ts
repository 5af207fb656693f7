// Marks in an original text what a query found in it. The text is read as it was when it was filed, so a word is marked with
// its vowel signs, its clitics and its own spelling.
import { type ReadWord, readText } from './analyse.ts'
import { lexemesOfWord } from './entry.ts'
import { stemLexeme } from './lexeme.ts'
import type { Snippet } from './snippet.ts'

export type Marked = { marked: ReadonlySet<string>; beginnings: readonly string[] }

function isFound(word: ReadWord, { marked, beginnings }: Marked) {
  const lexemes = lexemesOfWord(word)
  if (lexemes.some((lexeme) => marked.has(lexeme))) return true
  if (word.forms.some((form) => marked.has(form))) return true
  if (beginnings.length === 0) return false
  const candidates = [...word.forms, ...word.readings.map(({ stem }) => stemLexeme(stem))]
  return beginnings.some((beginning) => candidates.some((one) => one.startsWith(beginning)))
}

/** The whole text. */
export function highlight(text: string, query: Marked): Snippet[] {
  const words = readText(text)
  return snippetsOf(text, words, query, 0, text.length)
}

/** The stretch of at most so many words that has most of what was found; from the beginning when nothing was. */
export function excerpt(text: string, query: Marked, mostWords = 32) {
  const words = readText(text)
  const found = words.map((word) => isFound(word, query))
  const { from, count } = densest(found, mostWords)
  const last = words[from + mostWords - 1]
  const start = from === 0 ? 0 : words[from]!.start
  const end = last && from + mostWords < words.length ? last.end : text.length
  const snippets = snippetsOf(text, words, query, start, end)
  if (start > 0) snippets.unshift({ text: '… ', isMatch: false })
  if (end < text.length) snippets.push({ text: ' …', isMatch: false })
  return { snippets: merged(snippets), count }
}

/** Where the window that holds most begins. A few words are left in front of the first hit. */
function densest(found: boolean[], size: number) {
  const lead = 4
  let best = { from: 0, count: 0 }
  let count = 0
  found.forEach((isHit, at) => {
    if (isHit) count += 1
    if (found[at - size]) count -= 1
    if (count > best.count) best = { from: Math.max(0, at - size + 1), count }
  })
  const first = found.indexOf(true, best.from)
  const latest = Math.max(0, found.length - size)
  return { from: Math.min(Math.max(best.from, first - lead), latest), count: best.count }
}

function snippetsOf(text: string, words: ReadWord[], query: Marked, from: number, to: number) {
  const snippets: Snippet[] = []
  let at = from
  for (const word of words) {
    if (word.start < from || word.end > to || !isFound(word, query)) continue
    snippets.push({ text: text.slice(at, word.start), isMatch: false })
    snippets.push({ text: text.slice(word.start, word.end), isMatch: true })
    at = word.end
  }
  snippets.push({ text: text.slice(at, to), isMatch: false })
  return merged(snippets)
}

/** Nothing empty, and neighbours of one kind are one; found words with only a space between them are marked as one. */
function merged(snippets: Snippet[]): Snippet[] {
  const result: Snippet[] = []
  for (const snippet of snippets) {
    const last = result.at(-1)
    if (snippet.text === '') continue
    if (last?.isMatch === snippet.isMatch) last.text += snippet.text
    else result.push({ ...snippet })
  }
  return result
}
