'use client'
import { useEditorState } from '@tiptap/react'
import type { Editor } from '@tiptap/react'
import { blockKindOf } from './block-commands.ts'
import { missingIn } from '../source/places.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

/** What the toolbar shows of the editor; it is drawn again only when one of these changes. */
export const useToolbarState = (editor: Editor, source: RichText | undefined) =>
  useEditorState({
    editor,
    selector: ({ editor: { state }, editor: current }) => ({
      kind: blockKindOf(current),
      strong: current.isActive('strong'),
      emphasis: current.isActive('emphasis'),
      isolate: current.isActive('isolate'),
      link: current.isActive('link'),
      inTable: current.isActive('table'),
      headerRow: current.isActive('tableHeader'),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
      missing: source ? missingIn(state.doc, source).length : 0,
    }),
  })

export type ToolbarState = ReturnType<typeof useToolbarState>
