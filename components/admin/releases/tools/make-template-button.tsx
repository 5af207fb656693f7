'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { directionOf } from '#lib/i18n/locale.ts'
import { makeTemplateAction } from '#lib/templates/actions.ts'
import styles from '../dialog-form.module.css'
import { ProblemList } from '../problem-list.tsx'
import { useCommand } from '../use-command.ts'

const names = [
  { name: 'nameAr', locale: 'ar' },
  { name: 'nameEn', locale: 'en' },
] as const

/** Keeps the words and fields of a release for the next one of its kind. */
export function MakeTemplateButton({ releaseId }: { releaseId: string }) {
  const t = useTranslations('templates.MakeTemplateButton')
  const problemText = useTranslations('problems')
  const [isOpen, setOpen] = useState(false)
  const [isMade, setMade] = useState(false)
  const [values, setValues] = useState({ nameAr: '', nameEn: '' })
  const { send, pending, problems } = useCommand(makeTemplateAction)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      {isMade && (
        <Message tone="good" live>
          {t('made')}
        </Message>
      )}
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send({ releaseId, ...values }, () => {
              setMade(true)
              setOpen(false)
            })
          }}
        >
          <p>{t('explain')}</p>
          <ProblemList problems={problems.filter(({ field }) => !field)} />
          {names.map(({ name, locale }) => {
            const errors = problemTexts(problems, problemText, name)
            return (
              <Field key={name} id={`template-${name}`} label={t(name)} errors={errors}>
                <input
                  {...fieldAttributes(`template-${name}`, { errors })}
                  lang={locale}
                  dir={directionOf(locale)}
                  maxLength={120}
                  value={values[name]}
                  onChange={(event) => setValues({ ...values, [name]: event.target.value })}
                />
              </Field>
            )
          })}
          <div className={styles.buttons}>
            <Button look="primary" type="submit" disabled={pending}>
              {t('make')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
