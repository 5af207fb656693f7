const longest = 120

// Controls, directional marks and other invisible characters: a name must look like what it is. The two joiners stay,
// some words need them.
// oxlint-disable-next-line no-control-regex
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu

/** The name of an upload as people will see it: its last part, without anything that hides or reverses it. */
export function cleanFileName(name: string): string {
  const shown = name
    .normalize('NFC')
    .replace(invisible, '')
    .split(/[/\\]/)
    .at(-1)!
    .replace(/\s+/g, ' ')
  const trimmed = shown.replace(/^[. ]+|[. ]+$/g, '').replace(/["<>|:*?]/g, '_')
  const [, stem, extension] = /^(.*?)(\.[A-Za-z]{1,5})?$/.exec(trimmed)!
  return `${shorten(stem!, longest - (extension?.length ?? 0))}${extension ?? ''}`
}

/** Cut between characters, never within one. */
function shorten(text: string, length: number) {
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > length) break
    kept += segment
  }
  return kept
}
