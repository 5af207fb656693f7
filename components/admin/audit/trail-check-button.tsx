'use client'
import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { verifyTrailAction } from '#lib/audit/actions.ts'

type Answer = Awaited<ReturnType<typeof verifyTrailAction>>

/** Has every link of the trail reckoned anew, and says whether it holds. */
export function TrailCheckButton() {
  const t = useTranslations('log.TrailCheck')
  const problemText = useTranslations('problems')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [pending, start] = useTransition()
  return (
    <>
      <Button
        disabled={pending}
        onClick={() => start(async () => setAnswer(await verifyTrailAction()))}
      >
        {pending ? t('checking') : t('check')}
      </Button>
      {answer?.ok === false && (
        <Message tone="danger" live>
          {answer.problems.map(({ code }) => (
            <p key={code}>{problemText(code)}</p>
          ))}
        </Message>
      )}
      {answer?.ok && answer.brokenAt === null && (
        <Message tone="good" live title={t('unbroken')}>
          <p>{t('counted', { count: answer.count })}</p>
          <p>
            {t('last')} <code dir="ltr">{answer.lastHash}</code>
          </p>
        </Message>
      )}
      {answer?.ok && answer.brokenAt !== null && (
        <Message tone="danger" live title={t('broken', { number: answer.brokenAt })}>
          <p>{t('brokenMeans')}</p>
        </Message>
      )}
    </>
  )
}
