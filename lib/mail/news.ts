// What a colleague can be told by mail, and how, unless they wish otherwise: at once, in the next digest or never.

export const ways = ['at_once', 'digest', 'never'] as const
export type Way = (typeof ways)[number]

export const newsKinds = {
  'edition.submitted': 'at_once',
  'edition.returned': 'at_once',
  'edition.approved': 'at_once',
  'edition.forced': 'at_once',
  'edition.published': 'digest',
  'document.withdrawn': 'at_once',
  'document.killed': 'at_once',
  'comment.mentioned': 'at_once',
  'comment.replied': 'digest',
  'preview.commented': 'at_once',
  'embargo.changed': 'at_once',
  'plan.check_failed': 'at_once',
  'plan.failed': 'at_once',
  'plan.overdue': 'at_once',
  'plan.deadline_missed': 'at_once',
  'plan.done': 'at_once',
  'plan.cancelled': 'at_once',
} as const satisfies Record<string, Way>

export type NewsKind = keyof typeof newsKinds

export const isNewsKind = (kind: string): kind is NewsKind => Object.hasOwn(newsKinds, kind)
