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

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escapeXml = (text: string) =>
  text.replace(unwritable, '').replace(/[&<>"']/g, (character) => entities[character]!)

function write(part: Part): string {
  if (part === null || part === undefined) return ''
  if (part instanceof Xml) return part.text
  if (Array.isArray(part)) return part.map(write).join('')
  return escapeXml(String(part))
}

export const xml = (strings: TemplateStringsArray, ...parts: Part[]) =>
  new Xml(strings.map((text, index) => text + write(parts[index])).join(''))

export const xmlDocument = (root: Xml) => `<?xml version="1.0" encoding="UTF-8"?>\n${root.text}\n`
