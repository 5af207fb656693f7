import { getTranslations } from 'next-intl/server'
import { privatePhotoPath } from '#lib/releases/list-photos.ts'

/** A photo of a draft, small, as the desk sees it. Its texts are compared in their own place. */
export async function DeskFigure({ assetId }: { assetId: string }) {
  const t = await getTranslations('review.DeskFigure')
  return <img src={privatePhotoPath(assetId, 960)} alt={t('photo')} width={320} loading="lazy" />
}
