'use client'
import { useTranslations } from 'next-intl'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { directionOf, type Locale, locales } from '#lib/i18n/locale.ts'
import type { Plannable, PlannableLanguage } from '#lib/plans/list-plannable.ts'
import type { PlanPolicy } from '#lib/plans/plan.ts'
import type { Problem } from '#lib/result.ts'
import { ChangeNotes } from '../corrections/change-notes.tsx'
import {
  asksSibling,
  type ChangeKind,
  type Choice,
  type Choices,
  choiceOf,
  followerOf,
  isFree,
  keyOf,
} from './plan-choices.ts'
import styles from './release-choice.module.css'

const kinds: ChangeKind[] = ['minor', 'update', 'correction']

type ReleaseChoiceProps = {
  release: Plannable
  choices: Choices
  policy: PlanPolicy
  problems: Problem[]
  onChange: (key: string, choice: Choice) => void
}

/** The languages of a release: which of them go live, which follows, which cannot. */
export function ReleaseChoice({
  release,
  choices,
  policy,
  problems,
  onChange,
}: ReleaseChoiceProps) {
  const t = useTranslations('plans.PlanForm')
  const { releaseId, originalLocale, languages } = release
  const follower = followerOf(release, choices, policy)
  const inOrder = locales.toSorted((one) => (one === originalLocale ? -1 : 1))
  const title = languages.find(({ locale }) => locale === originalLocale) ?? languages[0]
  return (
    <fieldset className={styles.release}>
      <legend lang={title?.locale} dir={title && directionOf(title.locale)}>
        {title?.headline || t('untitled')}
      </legend>
      {inOrder.map((locale) => {
        const language = languages.find((one) => one.locale === locale)
        if (language && isFree(language))
          return (
            <LanguageChoice
              key={locale}
              releaseId={releaseId}
              language={language}
              isTitle={language === title}
              choice={choiceOf(choices, releaseId, locale)}
              asksSibling={asksSibling(release, choices, locale)}
              problems={problems}
              onChange={(choice) => onChange(keyOf(releaseId, locale), choice)}
            />
          )
        if (!language && follower !== locale) return null
        return (
          <p key={locale} className={styles.other}>
            <span>{t('language', { language: locale })}</span>{' '}
            <small>{t(whyNot(language, follower === locale))}</small>
          </p>
        )
      })}
    </fieldset>
  )
}

const whyNot = (language: PlannableLanguage | undefined, follows: boolean) => {
  if (language?.isPlanned) return 'waitsElsewhere'
  return follows ? 'follows' : 'notApproved'
}

type LanguageChoiceProps = {
  releaseId: string
  language: Pick<PlannableLanguage, 'locale' | 'headline' | 'wasPublic' | 'unsigned'>
  /** Its headline stands above. */
  isTitle: boolean
  choice: Choice
  asksSibling: boolean
  problems: Problem[]
  onChange: (choice: Choice) => void
}

function LanguageChoice({
  releaseId,
  language: { locale, headline, wasPublic, unsigned },
  isTitle,
  choice,
  asksSibling: asks,
  problems,
  onChange,
}: LanguageChoiceProps) {
  const t = useTranslations('plans.PlanForm')
  const problemText = useTranslations('problems')
  const key = keyOf(releaseId, locale)
  const before = choice.isChosen ? unsigned : []
  const errors = new Set(problemTexts([...before, ...problems], problemText, key))
  return (
    <div className={styles.language}>
      <Choosing {...{ choice, onChange, locale }} headline={isTitle ? null : headline} />
      {errors.size > 0 && (
        <p className={styles.error} role="alert">
          {[...errors].join(' ')}
        </p>
      )}
      {wasPublic && choice.isChosen && (
        <Field id={`kind-${key}`} label={t('kind')}>
          <select
            {...fieldAttributes(`kind-${key}`)}
            value={choice.kind}
            onChange={({ target }) => onChange({ ...choice, kind: target.value as ChangeKind })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {wasPublic && choice.isChosen && choice.kind !== 'minor' && (
        <ChangeNotes
          locale={locale}
          kind={choice.kind}
          notes={choice}
          asksSibling={asks}
          problems={problems}
          onChange={(change) => onChange({ ...choice, ...change })}
        />
      )}
    </div>
  )
}

type ChoosingProps = Pick<LanguageChoiceProps, 'choice' | 'onChange'> & {
  locale: Locale
  /** Null where it stands above already. */
  headline: string | null
}

function Choosing({ locale, headline, choice, onChange }: ChoosingProps) {
  const t = useTranslations('plans.PlanForm')
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={choice.isChosen}
        onChange={({ target }) => onChange({ ...choice, isChosen: target.checked })}
      />
      <span>{t('language', { language: locale })}</span>
      {headline !== null && (
        <bdi className={styles.headline} lang={locale}>
          {headline}
        </bdi>
      )}
    </label>
  )
}
