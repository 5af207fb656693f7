import { jsonLdText, type Node } from '#lib/newsroom/json-ld/publisher.ts'

/** Structured data. Nothing in it is run, and no text in it can end the element. */
export const JsonLd = ({ node }: { node: Node }) => (
  <script type="application/ld+json">{jsonLdText(node)}</script>
)
