// What makes a rendered page unfit for readers, who run no script. Such a page is never stored; the last good one stays, and
// the desk is told.

export type Flaw = 'incomplete' | 'pending' | 'failed' | 'needs_script'

/** Handlers, script addresses, and what React leaves in a page for its runtime to finish. */
export function flawOfElement(name: string, attributes: Record<string, string>): Flaw | null {
  const { id = '' } = attributes
  if (name === 'template' && /^(?:B|P):/.test(id)) return 'pending'
  if (name === 'div' && id.startsWith('S:') && 'hidden' in attributes) return 'pending'
  if (name === 'template' && 'data-dgst' in attributes) return 'failed'
  if (name === 'html' && id === '__next_error__') return 'failed'
  if (name === 'noscript') return 'needs_script'
  for (const attribute in attributes)
    if (/^on[a-z]/.test(attribute) || /^\s*javascript:/i.test(attributes[attribute]!))
      return 'needs_script'
  return null
}

/** React's marks of a boundary: `$?` waits for its content, `$!` has failed, `$~` waits for its turn. */
export function flawOfComment(text: string): Flaw | null {
  if (text === '$?' || text === '$~') return 'pending'
  return text === '$!' ? 'failed' : null
}
