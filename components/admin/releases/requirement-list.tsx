import { useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import type { Problem } from '#lib/result.ts'
import styles from './requirement-list.module.css'

/** What is missing before this language can go on: the same list that guards the door. */
export function RequirementList({ requirements }: { requirements: Problem[] }) {
  const t = useTranslations('releases.RequirementList')
  const problems = useTranslations('problems')
  if (requirements.length === 0) return <Message tone="good" title={t('complete')} live />
  return (
    <Message tone="warn" title={t('missing', { count: requirements.length })} live>
      <ul className={styles.list}>
        {requirements.map(({ code, field, values }) => (
          <li key={`${code}-${field}`}>{problems(code, values)}</li>
        ))}
      </ul>
    </Message>
  )
}
