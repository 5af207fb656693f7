'use client'
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow } from '@tiptap/pm/tables'
import { deleteTable, toggleHeader } from '@tiptap/pm/tables'
import type { Command } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { Group } from 'react-aria-components'
import { Tool } from './tool.tsx'
import styles from './toolbar.module.css'

/** Shown while the caret stands in a table. */
export function TableTools({ editor, headerRow }: { editor: Editor; headerRow: boolean }) {
  const t = useTranslations('editor.TableTools')
  const run = (command: Command) => () => {
    editor.view.focus()
    command(editor.state, editor.view.dispatch)
  }
  return (
    <Group className={styles.group!} aria-label={t('label')} data-context="">
      <Tool icon="rowAfter" label={t('rowAfter')} onPress={run(addRowAfter)} />
      <Tool icon="deleteRow" label={t('deleteRow')} onPress={run(deleteRow)} />
      <Tool icon="columnAfter" label={t('columnAfter')} onPress={run(addColumnAfter)} />
      <Tool icon="deleteColumn" label={t('deleteColumn')} onPress={run(deleteColumn)} />
      <Tool
        icon="headerRow"
        label={t('headerRow')}
        pressed={headerRow}
        onPress={run(toggleHeader('row'))}
      />
      <Tool icon="deleteTable" label={t('deleteTable')} onPress={run(deleteTable)} />
    </Group>
  )
}
