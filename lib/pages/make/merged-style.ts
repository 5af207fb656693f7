// Next links one style sheet per component group; a page asks for one. The address of the merged sheet names its parts, so
// that any edge can make it, also for a page that another edge has made; it lies in their folder, so that what they refer
// to is found.

const folder = '/_next/static/chunks/'
const part = /^[\w~-]+(?:\.[\w~-]+)*$/
const mostParts = 24

export function mergedStyle(hrefs: readonly string[]): string | null {
  const names = hrefs.map((href) => nameOf(href))
  if (names.length > mostParts || names.some((name) => name === null)) return null
  return `${folder}${names.join('+')}.css`
}

function nameOf(href: string) {
  if (!href.startsWith(folder) || !href.endsWith('.css')) return null
  const name = href.slice(folder.length, -4)
  return part.test(name) ? name : null
}

/** The addresses of its parts; null when it is no merged style sheet. */
export function namesInStyle(path: string): string[] | null {
  if (!path.startsWith(folder) || !path.endsWith('.css') || !path.includes('+')) return null
  const names = path.slice(folder.length, -4).split('+')
  if (names.length > mostParts || new Set(names).size < names.length) return null
  return names.every((name) => part.test(name)) ? names.map((name) => `${folder}${name}.css`) : null
}
