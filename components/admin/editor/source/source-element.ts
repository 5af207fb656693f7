import { DOMSerializer } from '@tiptap/pm/model'
import type { Schema } from '@tiptap/pm/model'
import type { SourceSetup } from './source-blocks.ts'
import { directionOf } from '#lib/i18n/locale.ts'
import type { Block } from '#lib/rich-text/schema.ts'

type Missing = { missing: boolean; insert: () => void }

function wordsOf(schema: Schema, block: Block, { photos, locale }: SourceSetup) {
  const words = document.createElement('div')
  words.lang = locale
  words.dir = directionOf(locale)
  words.dataset.words = ''
  words.append(DOMSerializer.fromSchema(schema).serializeNode(schema.nodeFromJSON(block)))
  // The schema writes the direction of the document being edited; this is the other language.
  for (const part of words.querySelectorAll('[dir]:not(bdi)')) part.removeAttribute('dir')
  for (const part of words.querySelectorAll('[data-block]')) part.removeAttribute('data-block')
  // A link here would lead the translator away from unsaved work.
  for (const link of words.querySelectorAll('a')) {
    link.title = link.href
    link.removeAttribute('href')
  }
  for (const figure of words.querySelectorAll<HTMLElement>('[data-asset]')) {
    const photo = photos.find(({ assetId }) => assetId === figure.dataset.asset)
    const image = document.createElement('img')
    if (photo) figure.append(Object.assign(image, { src: photo.src, alt: photo.alt }))
  }
  return words
}

// Source text can be selected for copying, by a press that starts in it. A selection in the
// translation runs through its neighbours too; the style sheet does not show that.
function selectableByPress(row: HTMLElement) {
  const release = () => {
    const anchor = document.getSelection()?.anchorNode
    if (anchor && row.contains(anchor)) return
    delete row.dataset.selectable
    document.removeEventListener('selectionchange', release)
  }
  row.addEventListener('pointerdown', () => {
    row.dataset.selectable = ''
    document.addEventListener('selectionchange', release)
  })
}

/** A row of the source column; for a block that the translation lacks, with a way to add it. */
export function sourceElement(
  schema: Schema,
  block: Block,
  setup: SourceSetup,
  { missing, insert }: Missing,
) {
  const row = document.createElement('div')
  row.contentEditable = 'false'
  row.dataset.answered = block.attrs.id
  row.dataset.source = missing ? 'missing' : ''
  row.setAttribute('role', 'note')
  row.setAttribute('aria-label', setup.labels.source)
  row.append(wordsOf(schema, block, setup))
  selectableByPress(row)
  if (missing) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = setup.labels.insert
    button.addEventListener('click', insert)
    row.append(button)
  }
  return row
}
