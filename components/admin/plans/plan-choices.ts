// What a person has chosen in the form of a plan, and what of it a command is sent.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Plannable, PlannableLanguage } from '#lib/plans/list-plannable.ts'
import type { PlanPolicy } from '#lib/plans/plan.ts'

export type ChangeKind = 'minor' | 'update' | 'correction'
export type Choice = {
  isChosen: boolean
  kind: ChangeKind
  correctionNote: string
  siblingNote: string
}
export type Choices = Record<string, Choice>

export const keyOf = (releaseId: string, locale: Locale) => `${releaseId}.${locale}`

const notChosen: Choice = { isChosen: false, kind: 'minor', correctionNote: '', siblingNote: '' }

export const choiceOf = (choices: Choices, releaseId: string, locale: Locale): Choice =>
  choices[keyOf(releaseId, locale)] ?? notChosen

export const isFree = ({ revision, isPlanned }: PlannableLanguage) =>
  revision !== null && !isPlanned

/** The release that the person comes from goes with every language that can. */
export const firstChoices = (releases: Plannable[], releaseId: string | null): Choices =>
  Object.fromEntries(
    releases
      .filter((release) => release.releaseId === releaseId)
      .flatMap((release) =>
        release.languages
          .filter(isFree)
          .map(({ locale }) => [
            keyOf(release.releaseId, locale),
            { ...notChosen, isChosen: true },
          ]),
      ),
  )

/** Whether the other language has to be told of a correction: it is live and none of its own goes out with it. */
export function asksSibling({ releaseId, languages }: Plannable, choices: Choices, locale: Locale) {
  const sibling = languages.find((one) => one.locale !== locale)
  const isCorrected = (each: Locale) => {
    const { isChosen, kind } = choiceOf(choices, releaseId, each)
    return isChosen && kind === 'correction'
  }
  return Boolean(sibling?.isLive) && isCorrected(locale) && !isCorrected(sibling!.locale)
}

/** The language that follows its original when it is approved, perhaps not even begun; null when none does. */
export function followerOf(
  { originalLocale, releaseId, languages }: Plannable,
  choices: Choices,
  policy: PlanPolicy,
): Locale | null {
  const other: Locale = originalLocale === 'ar' ? 'en' : 'ar'
  const translation = languages.find(({ locale }) => locale === other)
  const leads = choiceOf(choices, releaseId, originalLocale).isChosen
  if (policy === 'together' || !leads || translation?.isPlanned) return null
  return choiceOf(choices, releaseId, other).isChosen ? null : other
}

export const plannedIn = (releases: Plannable[], choices: Choices, policy: PlanPolicy) =>
  releases.flatMap((release) => {
    const { releaseId, languages } = release
    const pinned = languages
      .filter((language) => isFree(language))
      .flatMap(({ locale, revision }) => {
        const { isChosen, kind, correctionNote, siblingNote } = choiceOf(choices, releaseId, locale)
        return isChosen ? [{ releaseId, locale, revision, kind, correctionNote, siblingNote }] : []
      })
    const locale = followerOf(release, choices, policy)
    return locale ? [...pinned, { releaseId, locale, revision: null }] : pinned
  })
