import { useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import type { Problem } from '#lib/result.ts'

/** What stood in the way of a command, as one message. */
export function ProblemList({ problems }: { problems: Problem[] }) {
  const t = useTranslations('problems')
  if (problems.length === 0) return null
  return (
    <Message tone="danger" live>
      <ul>
        {problems.map(({ code, field, values }) => (
          <li key={`${code}-${field}`}>{t(code, values)}</li>
        ))}
      </ul>
    </Message>
  )
}
