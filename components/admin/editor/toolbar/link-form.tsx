'use client'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components'
import styles from './panel.module.css'
import { hrefFrom, isAllowedHref } from '#lib/rich-text/link.ts'

function setLink(editor: Editor, href: string) {
  const chain = editor.chain().focus().extendMarkRange('link')
  const bare = editor.state.selection.empty && !editor.isActive('link')
  if (!bare) return chain.setMark('link', { href }).run()
  const marks = [{ type: 'link', attrs: { href } }]
  return chain.insertContent({ type: 'text', text: href, marks }).run()
}

/** Not a <form>: the editor stands inside the form of the release. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.LinkForm')
  const [typed, setTyped] = useState(() => String(editor.getAttributes('link').href ?? ''))
  const [refused, setRefused] = useState(false)
  const linked = editor.isActive('link')
  const close = () => {
    onClose()
    editor.commands.focus()
  }
  const apply = () => {
    const href = hrefFrom(typed)
    if (!isAllowedHref(href)) return setRefused(true)
    setLink(editor, href)
    close()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') apply()
    else close()
  }
  return (
    <div role="group" aria-label={t('label')} className={styles.panel}>
      <TextField
        className={styles.field!}
        value={typed}
        isInvalid={refused}
        autoFocus
        onChange={(value) => {
          setTyped(value)
          setRefused(false)
        }}
      >
        <Label>{t('address')}</Label>
        <Input dir="ltr" inputMode="url" autoComplete="off" onKeyDown={onKeyDown} />
        <FieldError>{t('notAllowed')}</FieldError>
      </TextField>
      <div className={styles.actions}>
        <Button onPress={apply} data-primary="">
          {t('apply')}
        </Button>
        {linked ? <Button onPress={remove}>{t('remove')}</Button> : null}
        <Button onPress={close}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
