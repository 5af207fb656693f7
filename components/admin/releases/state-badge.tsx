import { useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import type { EditionState } from '#lib/releases/release.ts'

const tones = {
  draft: 'calm',
  submitted: 'warn',
  changes_requested: 'danger',
  approved: 'good',
  scheduled: 'good',
  failed: 'danger',
  published: 'good',
  superseded: 'faint',
  withdrawn: 'danger',
  killed: 'danger',
} as const satisfies Record<EditionState, string>

export function StateBadge({ state }: { state: EditionState }) {
  const t = useTranslations('releases.state')
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
