// Where a link in a text may lead: the open web, a mailbox, a telephone. Nothing that runs.

const linkProtocols = ['https:', 'http:', 'mailto:', 'tel:']
const longestHref = 2000

// The URL parser forgives spaces and line breaks inside an address ("java\nscript:"); we do not.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\s\u0000-\u001f\u007f-\u009f]/

export const isAllowedHref = (href: string) =>
  href.length <= longestHref &&
  href.isWellFormed() &&
  !unprintable.test(href) &&
  URL.canParse(href) &&
  linkProtocols.includes(new URL(href).protocol)

/** What a person types in a link field, as an address: `mod.gov.ma` → `https://mod.gov.ma`. */
export const hrefFrom = (typed: string) => {
  const text = typed.trim()
  // A name with a point before the colon is a host with a port, not a protocol.
  if (/^[a-z][a-z0-9+-]*:/i.test(text)) return text
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  return text && `https://${text}`
}
