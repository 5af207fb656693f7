import { useLocale, useTranslations } from 'next-intl'
import type { Person } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { type Counts, totalOf } from '#lib/work/work.ts'

/** `path` is the page without its language, `href` with it. */
export type DeskLink = { path: string; href: string; text: string; count?: number }

export type DeskLinks = {
  /** What people come for every day; a phone has room for these. */
  daily: DeskLink[]
  /** Beside them where there is room, in the menu where there is none. */
  often: DeskLink[]
  /** Always in the menu. */
  seldom: DeskLink[]
  administration: DeskLink[]
}

/** The screens of the desk that a person may open, in their groups. */
export function useDeskLinks(actor: Person, counts: Counts): DeskLinks {
  const t = useTranslations('frame.DeskNavigation')
  const locale = useLocale() as Locale
  const link = (name: string, count?: number): DeskLink => ({
    path: `/admin/${name}`,
    href: localPath(locale, `/admin/${name}`),
    text: t(name),
    count,
  })
  return {
    daily: [
      {
        path: '/admin',
        href: localPath(locale, '/admin'),
        text: t('work'),
        count: totalOf(counts),
      },
      link('releases'),
      ...(may(actor, 'plan.read') ? [link('calendar', counts.failed)] : []),
    ],
    often: [
      ...(may(actor, 'register.save') ? [link('registers')] : []),
      ...(may(actor, 'statistics.read') ? [link('statistics')] : []),
    ],
    seldom: [
      ...(may(actor, 'template.save') ? [link('templates')] : []),
      ...(may(actor, 'release.read') ? [link('trash')] : []),
    ],
    administration: [
      ...(may(actor, 'user.list') ? [link('users')] : []),
      ...(may(actor, 'site.save') ? [link('settings')] : []),
      ...(may(actor, 'mail.read') ? [link('mail', counts.mail)] : []),
      ...(may(actor, 'log.read') ? [link('log')] : []),
    ],
  }
}
