// What keeps a translation from readers: facts that differ from its original and that nobody stands by, for these very words on
// both sides; and words of a machine that no person has confirmed.
import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import {
  hashOf,
  isEmptySegment,
  type SegmentKey,
  segmentsOf,
  type SegmentText,
} from '#lib/translations/segment.ts'
import type { Finding } from '../finding.ts'
import { findingsBetween } from '../findings-between.ts'
import type { NamePair } from '../name-pair.ts'
import { readNames } from '../read-names.ts'
import { type Pair, readPairs } from './read-pairs.ts'

/** A segment in which something differs. */
export type Differing = {
  key: SegmentKey
  source: SegmentText
  target: SegmentText
  sourceHash: string
  targetHash: string
  findings: Finding[]
}
export type Unsigned = {
  editionId: string
  releaseId: string
  documentId: string
  locale: Locale
  sourceLocale: Locale
  segments: Differing[]
  /** Segments of a machine that nobody has confirmed. */
  machine: SegmentKey[]
}

export async function findUnsigned(tx: Tx, editionIds: string[]): Promise<Unsigned[]> {
  const pairs = await readPairs(tx, editionIds)
  if (pairs.length === 0) return []
  // The register may have grown since a plan was made; that must not stop it when its time comes.
  const names = pairs.every(({ isPinned }) => isPinned) ? [] : await readNames(tx)
  const compared = pairs.map((pair) => ({
    pair,
    differing: differingIn(pair, pair.isPinned ? [] : names),
  }))
  const signed = await readSigned(
    tx,
    compared.flatMap(({ pair, differing }) => (differing.length > 0 ? [pair.documentId] : [])),
  )
  return compared.map(({ pair, differing }) => ({
    editionId: pair.editionId,
    releaseId: pair.releaseId,
    documentId: pair.documentId,
    locale: pair.locale,
    sourceLocale: pair.sourceLocale,
    segments: differing.filter((one) => !signed.has(signatureOf(pair.documentId, one))),
    machine: machineIn(pair),
  }))
}

function differingIn({ source, target, sourceLocale }: Pair, names: NamePair[]): Differing[] {
  if (!source) return []
  const from = segmentsOf(source.text)
  return [...segmentsOf(target.text)].flatMap(([key, text]): Differing[] => {
    const original = from.get(key)
    if (original === undefined || isEmptySegment(original) || isEmptySegment(text)) return []
    const findings = findingsBetween(original, text, { sourceLocale, names })
    if (findings.length === 0) return []
    const hashes = { sourceHash: hashOf(original), targetHash: hashOf(text) }
    return [{ key, source: original, target: text, ...hashes, findings }]
  })
}

const machineIn = ({ target: { text, segments } }: Pair) =>
  [...segmentsOf(text)].flatMap(([key, words]) => {
    const entry = segments[key]
    const isOfMachine = entry?.origin === 'machine' && entry.state !== 'confirmed'
    return isOfMachine && !isEmptySegment(words) ? [key] : []
  })

type Signature = Pick<Differing, 'key' | 'sourceHash' | 'targetHash'>
const signatureOf = (documentId: string, { key, sourceHash, targetHash }: Signature) =>
  [documentId, key, sourceHash, targetHash].join(' ')

async function readSigned(tx: Tx, documentIds: string[]): Promise<Set<string>> {
  if (documentIds.length === 0) return new Set()
  const rows = await tx.paritySignOff.findMany({
    where: { documentId: { in: documentIds } },
    select: { documentId: true, segment: true, sourceHash: true, targetHash: true },
  })
  return new Set(
    rows.map(({ documentId, segment, ...hashes }) =>
      signatureOf(documentId, { key: segment as SegmentKey, ...hashes }),
    ),
  )
}

/** As a screen and a refusal say it; the field is the language, or what the caller names it by. */
export const problemsIn = (
  { segments, machine, ...of }: Unsigned,
  fieldOf: (of: { releaseId: string; locale: Locale }) => string = ({ locale }) => locale,
): Problem[] => [
  ...(segments.length > 0
    ? [{ code: 'parity.unsigned', field: fieldOf(of), values: { count: segments.length } }]
    : []),
  ...(machine.length > 0
    ? [
        {
          code: 'translation.machine_unconfirmed',
          field: fieldOf(of),
          values: { count: machine.length },
        },
      ]
    : []),
]
