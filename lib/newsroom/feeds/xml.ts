// XML by template: whatever is put into it is escaped unless it is XML of ours already.

export class Xml {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Part = Xml | string | number | null | undefined | readonly Part[]

// XML 1.0 has no way to write these, not even escaped: controls that Word leaves in texts, and halves of surrogate pairs.
const unwritable =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** The same text without what no document of ours may hold; marks of direction stay. */
export const writable = (text: string) => (isClean(text) ? text : text.replace(unwritable, ''))

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

// Nearly every text is clean, and whole feeds of full texts go through here.
const isClean = (text: string) => text.isWellFormed() && !control.test(text)

export const escapeXml = (text: string) =>
  writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

function write(part: Part): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Xml) return part.text
  if (Array.isArray(part)) return part.map(write).join('')
  return escapeXml(String(part))
}

export const xml = (strings: TemplateStringsArray, ...parts: Part[]) =>
  new Xml(strings.map((text, index) => text + write(parts[index])).join(''))

export const xmlDocument = (root: Xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`
