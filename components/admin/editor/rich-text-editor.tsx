'use client'
import { EditorContent } from '@tiptap/react'
import type { Editor } from '@tiptap/react'
import { useLocale, useTranslations } from 'next-intl'
import { useDeferredValue, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { PhotosContext } from './photos.ts'
import type { EditorPhoto } from './photos.ts'
import styles from './rich-text-editor.module.css'
import sideBySide from './source/side-by-side.module.css'
import { EditorToolbar } from './toolbar/editor-toolbar.tsx'
import type { Panel } from './toolbar/editor-toolbar.tsx'
import { LinkForm } from './toolbar/link-form.tsx'
import { PhotoPicker } from './toolbar/photo-picker.tsx'
import { useRichTextEditor } from './use-rich-text-editor.ts'
import { directionOf, otherLocale } from '#lib/i18n/locale.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { wordCountOf } from '#lib/rich-text/plain-text.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

export type RichTextEditorProps = {
  id: string
  /** The language of the text, whatever the language of the screen. */
  locale: Locale
  value: RichText
  onChange: (doc: RichText) => void
  photos: readonly EditorPhoto[]
  /** The same body in the other language, shown beside it block by block. */
  source?: RichText | undefined
  sourceLocale?: Locale | undefined
  labelledBy: string
  describedBy?: string | undefined
  invalid?: boolean
  readOnly?: boolean
  /** Ids of blocks that someone else has just changed: marked while they stand here. */
  cameIn?: readonly string[] | undefined
}

const nothing: readonly string[] = []

type TextBox = Pick<RichTextEditorProps, 'id' | 'locale' | 'labelledBy' | 'describedBy'> & {
  invalid: boolean
  readOnly: boolean
}

const textBox = ({ id, locale, labelledBy, describedBy, invalid, readOnly }: TextBox) => ({
  id,
  lang: locale,
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-labelledby': labelledBy,
  ...(describedBy ? { 'aria-describedby': describedBy } : {}),
  ...(invalid ? { 'aria-invalid': 'true' } : {}),
  ...(readOnly ? { 'aria-readonly': 'true', tabindex: '0' } : {}),
})

function useTextBox({ id, locale, labelledBy, describedBy, invalid, readOnly }: TextBox) {
  return useMemo(
    () => textBox({ id, locale, labelledBy, describedBy, invalid, readOnly }),
    [id, locale, labelledBy, describedBy, invalid, readOnly],
  )
}

type Tools = { editor: Editor; controls: string; source: RichText | undefined }
type Panels = { panel: Panel | null; onPanel: (panel: Panel | null) => void }

function EditorTools({ editor, panel, onPanel, ...rest }: Tools & Panels) {
  const close = () => onPanel(null)
  return (
    <div className={styles.tools}>
      <EditorToolbar editor={editor} panel={panel} onPanel={onPanel} {...rest} />
      {panel === 'link' ? <LinkForm editor={editor} onClose={close} /> : null}
      {panel === 'photos' ? <PhotoPicker editor={editor} onClose={close} /> : null}
    </div>
  )
}

function WordCount({ body }: { body: RichText }) {
  const t = useTranslations('editor.RichTextEditor')
  return (
    <p className={styles.count}>{t('words', { count: wordCountOf(useDeferredValue(body)) })}</p>
  )
}

/** The body of one document. Its text direction is its language's, never guessed from the words. */
export function RichTextEditor(props: RichTextEditorProps) {
  const { id, locale, value, onChange, photos, source, sourceLocale, labelledBy, describedBy } =
    props
  const { invalid = false, readOnly = false } = props
  const t = useTranslations('editor.RichTextEditor')
  const screen = useLocale() as Locale
  const [panel, setPanel] = useState<Panel | null>(null)
  const labels = { source: t('source'), insert: t('insertBlock') }
  const from = sourceLocale ?? otherLocale(locale)
  const editor = useRichTextEditor({
    locale,
    value,
    onChange,
    readOnly,
    cameIn: props.cameIn ?? nothing,
    attributes: useTextBox({ id, locale, labelledBy, describedBy, invalid, readOnly }),
    setup: {
      placeholder: locale === 'ar' ? t('placeholderAr') : t('placeholderEn'),
      speakerLabel: () => t('speaker'),
      askForLink: () => setPanel('link'),
      source: () => (source ? { source, locale: from, photos, labels } : null),
    },
  })
  return (
    <I18nProvider locale={screen}>
      <PhotosContext value={photos}>
        <div
          className={styles.editor}
          dir={directionOf(screen)}
          data-invalid={invalid || undefined}
        >
          {editor && !readOnly ? (
            <EditorTools
              editor={editor}
              controls={id}
              source={source}
              panel={panel}
              onPanel={setPanel}
            />
          ) : null}
          <EditorContent
            editor={editor}
            className={source ? `${styles.page} ${sideBySide.rows}` : styles.page}
          />
          <WordCount body={value} />
        </div>
      </PhotosContext>
    </I18nProvider>
  )
}
