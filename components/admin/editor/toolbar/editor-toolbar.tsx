'use client'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { Group, Separator, Toolbar } from 'react-aria-components'
import { insertBlock, newTable, setBlockKind } from './block-commands.ts'
import type { BlockKind } from './block-commands.ts'
import { TableTools } from './table-tools.tsx'
import { Tool } from './tool.tsx'
import styles from './toolbar.module.css'
import { useToolbarState } from './use-toolbar-state.ts'
import type { ToolbarState } from './use-toolbar-state.ts'
import { insertBlocks } from '../source/insert-blocks.ts'
import { missingIn } from '../source/places.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

export type Panel = 'link' | 'photos'
type Panels = { panel: Panel | null; onPanel: (panel: Panel | null) => void }
type Shared = { editor: Editor; state: ToolbarState }

function BlockTools({ editor, state }: Shared) {
  const t = useTranslations('editor.EditorToolbar')
  const tool = (icon: BlockKind, label: string, keys: string) => (
    <Tool
      icon={icon}
      label={label}
      keys={keys}
      pressed={state.kind === icon}
      onPress={() => setBlockKind(editor, icon)}
    />
  )
  return (
    <Group className={styles.group!}>
      {tool('paragraph', t('paragraph'), 'Mod-Alt-0')}
      {tool('heading2', t('heading2'), 'Mod-Alt-2')}
      {tool('heading3', t('heading3'), 'Mod-Alt-3')}
      {tool('quote', t('quote'), 'Mod-Shift-9')}
      {tool('bullets', t('bullets'), 'Mod-Shift-8')}
      {tool('numbers', t('numbers'), 'Mod-Shift-7')}
    </Group>
  )
}

function MarkTools({ editor, state, panel, onPanel }: Shared & Panels) {
  const t = useTranslations('editor.EditorToolbar')
  const toggle = (mark: string) => () => editor.chain().focus().toggleMark(mark).run()
  return (
    <Group className={styles.group!}>
      <Tool
        icon="strong"
        label={t('strong')}
        keys="Mod-B"
        pressed={state.strong}
        onPress={toggle('strong')}
      />
      <Tool
        icon="emphasis"
        label={t('emphasis')}
        keys="Mod-I"
        pressed={state.emphasis}
        onPress={toggle('emphasis')}
      />
      <Tool
        icon="link"
        label={t('link')}
        keys="Mod-K"
        pressed={state.link || panel === 'link'}
        onPress={() => onPanel(panel === 'link' ? null : 'link')}
      />
      <Tool
        icon="isolate"
        label={t('isolate')}
        pressed={state.isolate}
        onPress={toggle('isolate')}
      />
    </Group>
  )
}

function InsertTools({ editor, panel, onPanel }: Shared & Panels) {
  const t = useTranslations('editor.EditorToolbar')
  return (
    <Group className={styles.group!}>
      <Tool
        icon="figure"
        label={t('figure')}
        pressed={panel === 'photos'}
        onPress={() => onPanel(panel === 'photos' ? null : 'photos')}
      />
      <Tool icon="table" label={t('table')} onPress={() => insertBlock(editor, newTable)} />
    </Group>
  )
}

function HistoryTools({ editor, state }: Shared) {
  const t = useTranslations('editor.EditorToolbar')
  return (
    <Group className={styles.group!}>
      <Tool
        icon="undo"
        label={t('undo')}
        keys="Mod-Z"
        disabled={!state.canUndo}
        onPress={() => editor.chain().focus().undo().run()}
      />
      <Tool
        icon="redo"
        label={t('redo')}
        keys="Mod-Shift-Z"
        disabled={!state.canRedo}
        onPress={() => editor.chain().focus().redo().run()}
      />
    </Group>
  )
}

type Props = Panels & { editor: Editor; controls: string; source: RichText | undefined }

export function EditorToolbar({ editor, controls, source, ...panels }: Props) {
  const t = useTranslations('editor.EditorToolbar')
  const state = useToolbarState(editor, source)
  const shared = { editor, state }
  const insertMissing = () =>
    source && insertBlocks(editor.view, source, new Set(missingIn(editor.state.doc, source)))
  return (
    <Toolbar aria-label={t('label')} aria-controls={controls} className={styles.toolbar!}>
      <BlockTools {...shared} />
      <Separator orientation="vertical" />
      <MarkTools {...shared} {...panels} />
      <Separator orientation="vertical" />
      <InsertTools {...shared} {...panels} />
      {state.inTable ? <TableTools editor={editor} headerRow={state.headerRow} /> : null}
      <Separator orientation="vertical" />
      <HistoryTools {...shared} />
      {state.missing ? (
        <Tool
          icon="missing"
          label={t('insertMissing', { count: state.missing })}
          onPress={insertMissing}
        />
      ) : null}
    </Toolbar>
  )
}
