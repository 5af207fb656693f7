import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import { escapeXml } from '../../feeds/xml.ts'
import { figureById, paragraphsOf } from '../figure.ts'
import type { Form } from '../form.ts'
import { xhtmlOf } from '../xhtml.ts'

/** HTML that is well-formed XML as well; the boilerplate closes it, as in print. */
export const htmlBody = (form: Form, isFlat = false): string =>
  [
    xhtmlOf(form.content.body, { figure: figureById(form), isFlat }),
    ...paragraphsOf(form.content.boilerplate).map((line) => `<p>${escapeXml(line)}</p>`),
  ].join('\n')

export const textBody = ({ content }: Form): string =>
  [plainTextOf(content.body), ...paragraphsOf(content.boilerplate)].join('\n\n')
