import type { Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import { findUnsigned, problemsIn } from './find-unsigned.ts'

type FieldOf = (of: { releaseId: string; locale: Locale }) => string

/** What keeps translations among these editions from readers: differing facts that nobody stands by, words of a machine alone. */
export const unsignedIn = async (
  tx: Tx,
  editionIds: string[],
  fieldOf?: FieldOf,
): Promise<Problem[]> =>
  (await findUnsigned(tx, editionIds)).flatMap((one) => problemsIn(one, fieldOf))
