// The one table of who may do what. Every command and query asks `may`; nothing else decides a right.
// A row says, for each role, whether the action is allowed: always, never, only on one's own releases, or only on
// translations. States are checked where the row names them.
import type { Actor, Role } from './actor.ts'

type OpenState = 'draft' | 'submitted' | 'changes_requested' | 'approved'

/** What the action is about; only what the rule of that action needs has to be given. */
export type About = {
  /** Null when nobody here wrote it: an imported release. */
  ownerId?: string | null
  isTranslation?: boolean
  state?: OpenState
}

type Grant = 'always' | 'own' | 'translation'
type Rule = Partial<Record<Role, Grant>> & {
  /** States in which people other than editors and administrators may act. */
  states?: OpenState[]
}

const everyone = {
  writer: 'always',
  translator: 'always',
  editor: 'always',
  administrator: 'always',
} as const
const editors = { editor: 'always', administrator: 'always' } as const
const authors = { writer: 'own', translator: 'translation', ...editors } as const
const beforeSubmission: OpenState[] = ['draft', 'changes_requested']

export const policy = {
  'release.read': everyone,
  'release.import': { administrator: 'always' },
  'release.create': { writer: 'always', ...editors },
  'document.add': { writer: 'own', translator: 'always', ...editors },
  'text.save': { ...authors, states: beforeSubmission },
  'shared.save': { writer: 'own', ...editors, states: beforeSubmission },
  'photo.upload': { writer: 'own', ...editors },
  'edition.submit': { ...authors, states: beforeSubmission },
  'edition.return': editors,
  'edition.approve': editors,
  'edition.publish': editors,
  'edition.force': editors,
  'plan.read': everyone,
  'plan.save': editors,
  'release.withdraw': editors,
  'release.kill': editors,
  'address.change': editors,
  'release.backdate': editors,
  'embargo.save': editors,
  'embargo.invite': editors,
  'preview_link.make': authors,
  'comment.write': everyone,
  'release.duplicate': { writer: 'always', ...editors },
  'release.trash': { writer: 'own', ...editors },
  'template.save': editors,
  'log.read': { administrator: 'always' },
  'mail.read': { administrator: 'always' },
  'mail.send': { administrator: 'always' },
  'history.read': everyone,
  'register.read': everyone,
  'register.save': editors,
  'translation.promise': editors,
  'statistics.read': everyone,
  'site.save': { administrator: 'always' },
  'user.list': { administrator: 'always' },
  'user.invite': { administrator: 'always' },
  'user.change': { administrator: 'always' },
  'account.change': everyone,
} as const satisfies Record<string, Rule>

export type Action = keyof typeof policy

/** The system may do everything that a command offers; people as the table says. */
export function may(actor: Actor, action: Action, about: About = {}): boolean {
  if (actor.kind === 'system') return true
  const rule: Rule = policy[action]
  const grant = rule[actor.role]
  if (!grant) return false
  if (grant === 'always') return true
  if (rule.states && !(about.state && rule.states.includes(about.state))) return false
  return grant === 'own' ? about.ownerId === actor.id : about.isTranslation === true
}
