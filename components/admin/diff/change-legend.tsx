import { useTranslations } from 'next-intl'
import { DiffPieces } from './diff-pieces.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Piece } from '#lib/diff/diff-line.ts'
import styles from './change-legend.module.css'

const run = (text: string) => ({ type: 'text' as const, text })

/** What the marks mean, each shown as it looks. */
export function ChangeLegend({ screenLocale }: { screenLocale: Locale }) {
  const t = useTranslations('review.ChangeLegend')
  const samples: Piece[] = [
    { is: 'added', run: run(t('added')) },
    { is: 'removed', run: run(t('removed')) },
    { is: 'respelled', before: run(t('smallBefore')), after: run(t('small')), why: 'several' },
    { is: 'restyled', before: run(t('restyled')), after: run(t('restyled')) },
  ]
  return (
    <ul className={styles.legend} aria-label={t('title')}>
      {samples.map((piece) => (
        <li key={piece.is}>
          <DiffPieces pieces={[piece]} view="after" locale={screenLocale} isStop={false} />
          {piece.is === 'removed' && (
            <DiffPieces pieces={[piece]} view="before" locale={screenLocale} isStop={false} />
          )}
        </li>
      ))}
      <li className={styles.bar}>{t('bar')}</li>
    </ul>
  )
}
