import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { PlanStage } from '#lib/plans/plan.ts'

const tones = {
  waiting: 'good',
  begun: 'warn',
  overdue: 'danger',
  done: 'faint',
  failed: 'danger',
  cancelled: 'faint',
} as const satisfies Record<PlanStage, string>

export function StageBadge({ stage }: { stage: PlanStage }) {
  const t = useTranslations('plans.Stage')
  return <Badge tone={tones[stage]}>{t(stage)}</Badge>
}
