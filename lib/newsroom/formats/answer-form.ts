import { later, respond, type HttpLink, absent } from '../feeds/respond.ts'
import { findNewestChange } from '../queries/find-newest-change.ts'
import { releaseTag, siteTag } from '../tags.ts'
import { type Form, translationOf, urlOfForm } from './form.ts'
import { type FileForm, formTypeOf } from './release-forms.ts'
import { writeForm } from './write-form.ts'

/** A file of a release. Its page is the canonical address of all of them. */
export async function answerForm(
  request: Request,
  form: Form | null,
  as: FileForm,
): Promise<Response> {
  if (!form) return absent()
  const tags = [releaseTag(form.entry), siteTag]
  return respond(request, {
    body: await writeForm(form, as),
    type: formTypeOf(as)!.type,
    tags,
    lastModified: later(form.entry.changedAt, await findNewestChange(tags)),
    locale: form.content.locale,
    links: linksOf(form),
  })
}

function linksOf(form: Form): HttpLink[] {
  const url = urlOfForm(form)
  const translation = translationOf(form)
  return [
    { rel: 'canonical', href: url },
    { rel: 'alternate', href: url, type: 'text/html', hreflang: form.content.locale },
    ...(translation
      ? [
          {
            rel: 'alternate',
            href: translation.url,
            type: 'text/html',
            hreflang: translation.locale,
          },
        ]
      : []),
  ]
}
