// Ways in which something that is not public could reach people who may not see it: each takes one guard away. Tests that do not
// notice are no proof.

export type Leak = {
  name: string
  /** The guard as it stands in the code, and what is left without it. */
  file: string
  guard: string
  without: string
  /** The tests that must notice. */
  tests: string[]
}

const guests = ['lib/embargo', 'lib/preview-links', 'lib/guests']
const publishing = ['lib/publishing/publish-chosen.test.ts', 'lib/plans/commands', 'lib/embargo']
const takenBack = ['lib/newsroom/queries/taken-back.test.ts']
const room = 'lib/embargo/find-room.ts'
const preview = 'lib/preview-links/find-preview.ts'
const releasePage = 'lib/newsroom/queries/find-release-page.ts'
const rules = 'prisma/migrations/20261101000100_rules/migration.sql'
const deskRules = 'prisma/migrations/20261124000000_desk/migration.sql'

export const leaks: Leak[] = [
  {
    name: 'a room opens for the cookie of another room',
    file: room,
    guard: 'ON i.id = s."invitationId"',
    without: 'ON true',
    tests: guests,
  },
  {
    name: 'a room stays open after its invitation was taken back',
    file: room,
    guard: `"expiresAt" > clock_timestamp() AND i."revokedAt" IS NULL AND`,
    without: `"expiresAt" > clock_timestamp() AND`,
    tests: guests,
  },
  {
    name: 'a link opens its door after it was taken back',
    file: room,
    guard: `\${hashOfToken(token)} AND i."revokedAt" IS NULL AND`,
    without: `\${hashOfToken(token)} AND`,
    tests: guests,
  },
  {
    name: 'a room shows what lies in the trash',
    file: room,
    guard: `i."revokedAt" IS NULL AND r."trashedAt" IS NULL\`
  return found ?? null
}

/** The room`,
    without: `i."revokedAt" IS NULL\`
  return found ?? null
}

/** The room`,
    tests: guests,
  },
  {
    name: 'a room shows its text before the terms are accepted',
    file: 'lib/embargo/commands/read-room.ts',
    guard: '!visit.hasAccepted || visit.public',
    without: 'visit.public',
    tests: guests,
  },
  {
    name: 'a room shows its photos before the terms are accepted',
    file: 'lib/embargo/commands/view-photo.ts',
    guard: '!hasAccepted || isPublic',
    without: 'isPublic',
    tests: guests,
  },
  {
    name: 'a room shows the photos of other releases',
    file: 'lib/embargo/read-released.ts',
    guard: `where: { assetId, sharedRevision: { editions: { some: { id: { in: ids } } } } }`,
    without: `where: { assetId, ...(ids.length > 99 ? { assetId } : {}) }`,
    tests: guests,
  },
  {
    name: 'a room shows drafts',
    file: 'lib/embargo/read-released.ts',
    guard: `newest.state === 'approved' ? newest : null`,
    without: 'newest',
    tests: guests,
  },
  {
    name: 'a preview opens after it was taken back',
    file: preview,
    guard: `l."revokedAt" IS NULL AND l."expiresAt"`,
    without: `l."expiresAt"`,
    tests: guests,
  },
  {
    name: 'a preview opens after its time',
    file: preview,
    guard: `AND l."expiresAt" > clock_timestamp() AND r."trashedAt"`,
    without: `AND r."trashedAt"`,
    tests: guests,
  },
  {
    name: 'a preview opens for the cookie of another preview',
    file: preview,
    guard: 'ON s."linkId" = l.id',
    without: 'ON true',
    tests: guests,
  },
  {
    name: 'a preview shows what was written after its link was made',
    file: 'lib/preview-links/read-pinned.ts',
    guard: 'return { ...content, ...words, ...shared }',
    without: 'return { ...words, ...shared, ...content }',
    tests: guests,
  },
  {
    name: 'a preview shows the photos of other releases',
    file: 'lib/preview-links/read-pinned.ts',
    guard: 'where: { sharedRevisionId, assetId }',
    without:
      'where: { assetId, sharedRevisionId: sharedRevisionId ? undefined : sharedRevisionId }',
    tests: guests,
  },
  {
    name: 'a button publishes before the embargo has ended',
    file: 'lib/releases/steps.ts',
    guard: 'if (release.isUnderEmbargo) return',
    without: 'if (release.isUnderEmbargo && !release.embargoUntil) return',
    tests: publishing,
  },
  {
    name: 'the database lets an edition out before the embargo has ended',
    file: deskRules,
    guard: '"embargoUntil" > clock_timestamp()) THEN',
    without: '"embargoUntil" > clock_timestamp() AND false) THEN',
    tests: ['lib/db', 'lib/plans/instant.test.ts', 'lib/embargo'],
  },
  {
    name: 'a plan may be made for a time before the embargo ends',
    file: 'lib/plans/choose-edition.ts',
    guard: `return [{ code: 'plan.before_embargo', field: 'at', values: { until } }]`,
    without: 'return until ? [] : []',
    tests: publishing,
  },
  {
    name: 'what nobody approved is published without force',
    file: 'lib/releases/steps.ts',
    guard: `return isForced ? { edition } : { problem: { code: 'edition.not_approved' } }`,
    without: 'return isForced ? { edition } : { edition }',
    tests: ['lib/publishing/publish-editions-refusals.test.ts', 'lib/releases/steps.test.ts'],
  },
  {
    name: "the readers' role reads the desk",
    file: rules,
    guard: 'GRANT USAGE ON SCHEMA newsroom TO balagh_newsroom;',
    without:
      'GRANT USAGE ON SCHEMA newsroom, desk TO balagh_newsroom; GRANT SELECT ON ALL TABLES IN SCHEMA desk TO balagh_newsroom;',
    tests: ['lib/db'],
  },
  {
    name: 'a person whose account is closed keeps the session',
    file: 'lib/auth/session.ts',
    guard: 'if (user.disabledAt || lastSeenAt',
    without: 'if (lastSeenAt',
    tests: ['lib/auth'],
  },
  {
    name: 'a withdrawn text is found by search',
    file: 'lib/newsroom/search/show-hits.ts',
    guard: `ANY($1) AND l."withdrawnAt" IS NULL`,
    without: 'ANY($1)',
    tests: ['lib/newsroom/search', 'lib/publishing', 'lib/newsroom/queries'],
  },
  {
    name: 'a withdrawn text stands in the sitemap',
    file: 'lib/newsroom/queries/list-for-sitemap.ts',
    guard: `l.year = \${year} AND l."withdrawnAt" IS NULL`,
    without: `l.year = \${year}`,
    tests: takenBack,
  },
  {
    name: 'photos of a withdrawn text are offered to be taken along',
    file: 'lib/newsroom/queries/list-media.ts',
    guard: `l."hasPhotos" AND l."withdrawnAt" IS NULL`,
    without: `l."hasPhotos"`,
    tests: takenBack,
  },
  {
    name: 'a withdrawn text is found under its number',
    file: 'lib/newsroom/queries/find-documents.ts',
    guard: ` AND l."withdrawnAt" IS NULL`,
    without: '',
    tests: takenBack,
  },
  {
    name: 'the page of one language leads to the withdrawn text in the other',
    file: releasePage,
    guard: `AND s."withdrawnAt" IS NULL AND l."withdrawnAt" IS NULL) AS sibling`,
    without: ') AS sibling',
    tests: [...takenBack, 'lib/newsroom/queries/find-release-page.test.ts'],
  },
  {
    name: 'a neighbour leads to a withdrawn text',
    file: releasePage,
    guard: `AND n."withdrawnAt" IS NULL
          AND (n."firstPublishedAt", n."documentId") <`,
    without: `
          AND (n."firstPublishedAt", n."documentId") <`,
    tests: takenBack,
  },
  {
    name: 'both languages are shown side by side after they were withdrawn',
    file: 'lib/newsroom/queries/find-parallel.ts',
    guard: 'withdrawnAt: null,',
    without: '',
    tests: takenBack,
  },
  {
    name: 'an edge keeps showing what was taken back while nothing newer can be made',
    file: 'lib/pages/store/ledger.ts',
    guard: `if (known.urgentAt > epoch) return 'gone'`,
    without: `if (known.urgentAt > epoch) isOld = true`,
    tests: ['lib/pages/store', 'lib/pages/changes.test.ts'],
  },
  {
    name: 'an edge trusts copies from before it can judge',
    file: 'lib/pages/store/ledger.ts',
    guard: `if (epoch < this.floor) return 'gone'`,
    without: `if (epoch < this.floor - 1e9) return 'gone'`,
    tests: ['lib/pages/store', 'lib/pages/changes.test.ts', 'lib/pages/faults.test.ts'],
  },
  {
    name: 'a killed text stays in the newsroom',
    file: 'lib/publishing/erase-release.ts',
    guard: `SELECT newsroom.erase_killed(\${releaseId}::uuid) AS sha256\``,
    without: `SELECT NULL AS sha256 WHERE false AND \${releaseId}::uuid IS NULL\``,
    tests: ['lib/publishing/kill-canary.test.ts', 'lib/publishing/kill-release.test.ts'],
  },
  {
    name: 'the address of a killed text keeps its headline',
    file: 'lib/publishing/erase-release.ts',
    guard: `path = '/releases/' || l.year || '/' || l.sequence,`,
    without: '',
    tests: ['lib/publishing/kill-canary.test.ts', 'lib/publishing/kill-release.test.ts'],
  },
]
