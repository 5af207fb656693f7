// An audit event says who did what, and when. It is written in the transaction of the change, chained by hash to the one
// before, and never changed. Its sentence in both languages is in locales/*/history.json.

export const auditEvents = [
  'release.created',
  'release.imported',
  'document.added',
  'text.saved',
  'shared.saved',
  'photo.uploaded',
  'edition.started',
  'edition.submitted',
  'edition.returned',
  'edition.published',
  'edition.corrected',
  'document.withdrawn',
  'translation.promised',
  'register.saved',
  'site.saved',
  'emblem.uploaded',
  'user.invited',
  'user.joined',
  'user.changed',
  'user.deactivated',
  'user.reactivated',
  'user.password_changed',
  'invitation.revoked',
] as const

export type AuditEventName = (typeof auditEvents)[number]
