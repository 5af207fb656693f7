import type { Snippet } from '#lib/search/snippet.ts'

/** Text in which the words that were found are marked. */
export const Marked = ({ snippets }: { snippets: Snippet[] }) =>
  snippets.map(({ text, isMatch }, index) =>
    isMatch ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
