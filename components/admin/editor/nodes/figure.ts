// A photo of the release at its place in the text. The body only names it: picture, caption,
// alternative text and credit belong to the photo, one set per language.
import { Node, mergeAttributes } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { z } from 'zod'
import { FigureView } from './figure-view.tsx'

export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    assetId: {
      default: '',
      parseHTML: (figure) => figure.dataset.asset,
      renderHTML: ({ assetId }) => ({ 'data-asset': assetId }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-asset]',
      getAttrs: ({ dataset }) => z.guid().safeParse(dataset.asset).success && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],
  addNodeView: () => ReactNodeViewRenderer(FigureView),
})
