import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Article } from '#components/article/article.tsx'
import { PreviewFrame } from '#components/admin/releases/preview-frame.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import { isLocale } from '#lib/i18n/locale.ts'
import { privatePhotoPath } from '#lib/releases/list-photos.ts'
import { findPreviewFor } from '#lib/releases/queries.ts'

/** Drafts' photos have no public address; the desk has its own. */
const privateSources = ({ assetId, width, height, renditions }: EditionPhoto) =>
  renditions.length > 0
    ? {
        avif: '',
        webp: '',
        fallback: { src: privatePhotoPath(assetId, 1600), width: width ?? 3, height: height ?? 2 },
      }
    : null

export default async function PreviewPage(props: {
  params: Promise<{ id: string; language: string }>
}) {
  const actor = await requireActor()
  const { id, language } = await props.params
  const content = isLocale(language) ? await findPreviewFor(actor, id, language) : null
  if (!content) notFound()
  const t = await getTranslations('releases.PreviewPage')
  return (
    <PreviewFrame note={t('note')} locale={content.locale}>
      <Article content={content} sourcesOf={privateSources} />
    </PreviewFrame>
  )
}
