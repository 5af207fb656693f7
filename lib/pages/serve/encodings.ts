import type { Encoding, Form, Forms } from '../page.ts'

const ours: Encoding[] = ['br', 'gzip', 'identity']
const mostKnown = 500
const known = new Map<string, Encoding[]>()

/** The smallest form that the client takes. One that takes none of ours gets the plain one, as RFC 9110 lets us. */
export function chooseForm(forms: Forms, acceptEncoding: string): Form {
  if (acceptEncoding === '' || !forms.gzip) return forms.identity
  for (const encoding of wishesOf(acceptEncoding)) {
    const form = forms[encoding]
    if (form) return form
  }
  return forms.identity
}

/** Few clients word it differently, so what was once understood is kept. */
function wishesOf(header: string): Encoding[] {
  const found = known.get(header)
  if (found) return found
  const wishes = encodingsIn(header)
  if (header.length <= 200) {
    if (known.size >= mostKnown) known.clear()
    known.set(header, wishes)
  }
  return wishes
}

/** In the order of the client's liking, ours where it does not mind. */
export function encodingsIn(header: string): Encoding[] {
  const weights = new Map<string, number>()
  for (const item of header.slice(0, 1000).toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim())
    const weight = parameters.find((one) => /^q\s*=/.test(one))?.replace(/^q\s*=\s*/, '')
    if (name) weights.set(name === 'x-gzip' ? 'gzip' : name, weight === undefined ? 1 : qOf(weight))
  }
  const any = weights.get('*')
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? any ?? (encoding === 'identity' ? 0.001 : 0)
  return ours
    .filter((encoding) => weightOf(encoding) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
}

const qOf = (text: string) => (/^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(text) ? Number(text) : 0)
