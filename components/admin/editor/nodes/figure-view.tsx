'use client'
import { NodeViewWrapper } from '@tiptap/react'
import type { NodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { usePhoto } from '../photos.ts'

export function FigureView({ node }: NodeViewProps) {
  const t = useTranslations('editor.FigureView')
  const photo = usePhoto(node.attrs.assetId)
  return (
    <NodeViewWrapper as="figure" dir={node.attrs.dir} data-figure="" data-drag-handle="">
      {/* Thumbnails are made by the media store; the image optimiser has no part in the desk. */}
      {photo ? <img src={photo.src} alt={photo.alt} draggable={false} /> : null}
      <figcaption>{photo ? photo.caption || t('noCaption') : t('missing')}</figcaption>
    </NodeViewWrapper>
  )
}
