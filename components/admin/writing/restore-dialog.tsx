'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Clash } from '#lib/merge/clash.ts'
import { differencesOf } from '#lib/merge/differences.ts'
import { mergeText } from '#lib/merge/merge-text.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { UnsavedWords } from '#lib/writing/list-unsaved.ts'
import styles from './restore-dialog.module.css'
import { ComparedWords } from './compared-words.tsx'
import { usePlaces } from './use-places.ts'

type RestoreDialogProps = {
  words: UnsavedWords
  current: ReleaseText
  locale: Locale
  photos: { assetId: string }[]
  boilerplates: BoilerplateChoice[]
  mayRestore: boolean
  onRestore: () => void
  onDiscard: () => void
  onClose: () => void
}

/** What restoring would change: with what others have saved since, unless they wrote the same place. */
function changesOf({ base, text }: UnsavedWords, current: ReleaseText): Clash[] {
  const merged = mergeText({ base: base.text, mine: text, theirs: current })
  return differencesOf(merged.text, current)
}

/** Words of one's own that were never saved for others, for instance after a crash: shown before anything is done with them. */
export function RestoreDialog(props: RestoreDialogProps) {
  const { words, current, mayRestore, onRestore, onDiscard, onClose } = props
  const t = useTranslations('writing.RestoreDialog')
  const screen = useLocale() as Locale
  const [isSure, setSure] = useState(false)
  const time = formatMoment(new Date(words.keptAt), screen)
  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <p>{t('explain', { time })}</p>
      <Changes {...props} changes={changesOf(words, current)} />
      {!mayRestore && <p className={styles.note}>{t('mayNot')}</p>}
      {isSure && (
        <p className={styles.sure} role="alert">
          {t('sure')}
        </p>
      )}
      <div className={styles.buttons}>
        {mayRestore && (
          <Button look="primary" autoFocus onClick={onRestore}>
            {t('restore')}
          </Button>
        )}
        {isSure ? (
          <Button look="danger" onClick={onDiscard}>
            {t('discardForGood')}
          </Button>
        ) : (
          <Button onClick={() => setSure(true)}>{t('discard')}</Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {t('later')}
        </Button>
      </div>
    </Dialog>
  )
}

type ChangesProps = Pick<RestoreDialogProps, 'locale' | 'photos' | 'boilerplates'> & {
  changes: Clash[]
}

function Changes({ changes, locale, photos, boilerplates }: ChangesProps) {
  const t = useTranslations('writing.RestoreDialog')
  const { nameOf, wordsOf, otherOf } = usePlaces({ photos, boilerplates })
  return (
    <div className={styles.changes}>
      {changes.map((change) => (
        <section key={change.key} className={styles.change} aria-label={nameOf(change)}>
          <h3 className={styles.place}>{nameOf(change)}</h3>
          {(['theirs', 'mine'] as const).map((whose) => (
            <div key={whose}>
              <p className={styles.whose}>{t(whose)}</p>
              <ComparedWords
                className={styles.words}
                words={wordsOf(change, whose)}
                other={otherOf(change, whose)}
                as={whose === 'mine' ? 'added' : 'removed'}
                locale={locale}
              />
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
