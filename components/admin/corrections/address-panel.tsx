'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { directionOf, type Locale, localPath } from '#lib/i18n/locale.ts'
import { changeAddressAction } from '#lib/releases/actions-after-publication.ts'
import { hasWords, slugOf } from '#lib/releases/slug.ts'
import dialog from '../releases/dialog-form.module.css'
import { ProblemList } from '../releases/problem-list.tsx'
import { useCommand } from '../releases/use-command.ts'
import styles from './corrections.module.css'

type AddressPanelProps = {
  releaseId: string
  revision: number
  address: { locale: Locale; slug: string; year: number; sequence: number }
}

/** Gives a language another address, and shows it before it is given. */
export function AddressPanel({ releaseId, revision, address }: AddressPanelProps) {
  const t = useTranslations('corrections.AddressPanel')
  const problemText = useTranslations('problems')
  const { locale, slug, year, sequence } = address
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState(slug.replaceAll('-', ' '))
  const { send, pending, problems } = useCommand(changeAddressAction)
  const errors = problemTexts(problems, problemText, 'words')
  const id = `address-${locale}`
  const pathOf = (last: string) => localPath(locale, `/releases/${year}/${sequence}/${last}`)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('change', { language: locale })}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title', { language: locale })}>
        <form
          noValidate
          className={dialog.form}
          onSubmit={(event) => {
            event.preventDefault()
            send({ releaseId, revision, locale, words }, () => setOpen(false))
          }}
        >
          <p>{t('explain')}</p>
          <ProblemList problems={problems.filter(({ field }) => field !== 'words')} />
          <Field id={id} label={t('words')} hint={t('wordsHint')} errors={errors}>
            <input
              {...fieldAttributes(id, { hint: true, errors })}
              lang={locale}
              dir={directionOf(locale)}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          </Field>
          <dl className={styles.addresses}>
            <dt>{t('now')}</dt>
            <dd>
              <bdi dir="ltr">{pathOf(slug)}</bdi>
            </dd>
            <dt>{t('then')}</dt>
            <dd>
              <bdi dir="ltr">{hasWords(words, locale) ? pathOf(slugOf(words, locale)) : '—'}</bdi>
            </dd>
          </dl>
          <div className={dialog.buttons}>
            <Button look="primary" type="submit" disabled={pending}>
              {pending ? t('changing') : t('changeNow')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
