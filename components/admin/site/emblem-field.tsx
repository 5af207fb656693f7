'use client'
import { useTranslations } from 'next-intl'
import { useId, useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { emblemLimits } from '#lib/media/emblem.ts'
import { photoTypes } from '#lib/media/photo.ts'
import type { Problem } from '#lib/result.ts'
import { acceptEmblemAction } from '#lib/site/actions.ts'
import styles from './emblem-field.module.css'
import { emblemPath } from './emblem-path.ts'

type EmblemFieldProps = {
  sha256: string
  /** Someone else chose another one meanwhile. */
  isChanged: boolean
  errors: string[]
  onChoose: (sha256: string) => void
}

/** The office's emblem: uploaded and made anew at once, shown to readers when the settings are saved. */
export function EmblemField({ sha256, isChanged, errors, onChoose }: EmblemFieldProps) {
  const t = useTranslations('site.EmblemField')
  const problemText = useTranslations('problems')
  const id = useId()
  const [problems, setProblems] = useState<Problem[]>([])
  const [pending, start] = useTransition()
  const upload = (file: File) =>
    start(async () => {
      const answer = await send(file)
      setProblems(answer.ok ? [] : answer.problems)
      if (answer.ok) onChoose(answer.sha256)
    })
  const told = [...errors, ...problemTexts(problems, problemText)]
  const hint = isChanged
    ? t('theirs')
    : t('hint', { limit: emblemLimits.megabytes, shortest: emblemLimits.shortest })
  return (
    <Field id={id} label={t('label')} hint={hint} errors={told}>
      <input type="hidden" name="emblemSha256" value={sha256} />
      <input
        {...fieldAttributes(id, { hint, errors: told })}
        type="file"
        accept={photoTypes.join()}
        disabled={pending}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) upload(file)
          target.value = ''
        }}
      />
      <div className={styles.state} role="status">
        {pending && t('uploading')}
        {!pending && sha256 && (
          <>
            <img className={styles.emblem} src={emblemPath(sha256)} alt={t('chosen')} />
            <Button look="quiet" onClick={() => onChoose('')}>
              {t('remove')}
            </Button>
          </>
        )}
      </div>
    </Field>
  )
}

async function send(file: File): ReturnType<typeof acceptEmblemAction> {
  // The server would cut off what is far too large before it could say why.
  if (file.size > emblemLimits.bytes) return refused('photo.too_large')
  const form = new FormData()
  form.set('emblem', file)
  return acceptEmblemAction(form).catch(() => refused('server.unreachable'))
}

const refused = (code: string) => ({
  ok: false as const,
  problems: [{ code, values: { limit: emblemLimits.megabytes } }],
})
