'use client'
import { useEditor } from '@tiptap/react'
import type { Editor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { markCameIn, takeIn } from './came-in.ts'
import { extensionsFor } from './extensions.ts'
import type { EditorSetup } from './extensions.ts'
import { richTextOf } from './normalise.ts'
import { cleanPastedHtml, sliceOfPastedText } from './paste.ts'
import { sourceChanged } from './source/source-blocks.ts'
import { directionOf } from '#lib/i18n/locale.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

type Options = {
  locale: Locale
  value: RichText
  onChange: (doc: RichText) => void
  attributes: Record<string, string>
  readOnly: boolean
  /** Blocks that someone else has just changed. */
  cameIn: readonly string[]
  setup: EditorSetup
}

/** A body that comes from outside replaces what is shown; one that we gave out does not. */
function useOutsideValue(editor: Editor | null, value: RichText, ours: WeakSet<RichText>) {
  useEffect(() => {
    if (!editor || ours.has(value)) return
    takeIn(editor, value)
  }, [editor, value, ours])
}

export function useRichTextEditor(options: Options) {
  const { locale, value, onChange, attributes, readOnly, cameIn, setup } = options
  // Extensions are made once; what changes from one drawing to the next is read through here.
  const latest = useRef(setup)
  const [ours] = useState(() => new WeakSet<RichText>())
  const [extensions] = useState(() =>
    extensionsFor({
      placeholder: setup.placeholder,
      speakerLabel: () => latest.current.speakerLabel(),
      askForLink: () => latest.current.askForLink(),
      source: () => latest.current.source(),
    }),
  )
  // Options that stay the same spare the editor a redraw at every key.
  const [content] = useState(value)
  const editorProps = useMemo(
    () => ({
      attributes,
      transformPastedHTML: cleanPastedHtml,
      clipboardTextParser: sliceOfPastedText,
    }),
    [attributes],
  )
  const editor = useEditor({
    extensions,
    content,
    editorProps,
    editable: !readOnly,
    immediatelyRender: false,
    injectCSS: false,
    textDirection: directionOf(locale),
    onUpdate: ({ editor: updated }) => {
      const doc = richTextOf(updated.getJSON())
      ours.add(doc)
      onChange(doc)
    },
  })
  const source = setup.source()
  useEffect(() => {
    latest.current = setup
  })
  useOutsideValue(editor, value, ours)
  useEffect(() => {
    if (editor) markCameIn(editor, cameIn)
  }, [editor, cameIn])
  useEffect(() => editor?.setEditable(!readOnly, false), [editor, readOnly])
  useEffect(() => {
    if (editor) editor.view.dispatch(editor.state.tr.setMeta(sourceChanged, true))
  }, [editor, source?.source, source?.photos, readOnly])
  return editor
}
