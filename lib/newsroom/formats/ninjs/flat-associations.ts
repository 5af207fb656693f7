import { type Form, translationOf } from '../form.ts'
import { picturesOf } from './pictures.ts'

/** The first photo has the name under which readers of this form look for it. */
export function flatAssociations(form: Form) {
  const translation = translationOf(form)
  const pictures = picturesOf(form).map((picture, index) => [
    index === 0 ? 'featuremedia' : `picture_${index + 1}`,
    flatPicture(picture),
  ])
  const other = translation && [
    `translation_${translation.locale}`,
    {
      uri: translation.guid,
      type: 'text',
      representationtype: 'incomplete',
      language: translation.locale,
      renditions: { web: { href: translation.url, mimetype: 'text/html' } },
    },
  ]
  return Object.fromEntries(other ? [...pictures, other] : pictures)
}

function flatPicture(picture: ReturnType<typeof picturesOf>[number]) {
  const words = (role: string) => picture.descriptions?.find((one) => one.role === role)?.value
  return {
    uri: picture.uri,
    type: 'picture',
    mimetype: 'image/jpeg',
    representationtype: 'complete',
    pubstatus: picture.pubStatus,
    language: picture.language,
    byline: picture.by,
    copyrightholder: picture.copyrightHolder,
    copyrightnotice: picture.copyrightNotice,
    usageterms: picture.usageTerms,
    description_text: words('caption') ?? words('altText'),
    body_text: words('altText'),
    renditions: Object.fromEntries(
      (picture.renditions as Record<string, unknown>[]).map((file) => [
        file.name,
        {
          href: file.href,
          mimetype: file.contentType,
          width: file.width,
          height: file.height,
          sizeinbytes: file.sizeInBytes,
        },
      ]),
    ),
  }
}
