import { findNames } from '../queries/find-names.ts'
import type { Form } from './form.ts'
import { markdownDocument } from './markdown/markdown.ts'
import { newsmlDocument } from './newsml/newsml-g2.ts'
import { ninjs16Document } from './ninjs/ninjs-1-6.ts'
import { ninjsDocument } from './ninjs/ninjs.ts'
import { textDocument } from './plain-text.ts'
import type { FileForm } from './release-forms.ts'

/** An edition in the form that is asked for. */
export async function writeForm(form: Form, as: FileForm): Promise<string> {
  switch (as) {
    case 'md':
      return markdownDocument(form)
    case 'txt':
      return textDocument(form)
    case 'ninjs':
      return ninjsDocument(form)
    case 'ninjs-1.6':
      return ninjs16Document(form)
    case 'newsml-g2':
      return newsmlDocument(form, await findNames(form.content))
  }
}
