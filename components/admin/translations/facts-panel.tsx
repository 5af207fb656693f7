import { getTranslations } from 'next-intl/server'
import type { Differing, Unsigned } from '#lib/parity/gate/find-unsigned.ts'
import { placeOf, plainTextOfSegment } from '#lib/translations/segment.ts'
import styles from './facts-panel.module.css'
import { FactsSignOff } from './facts-sign-off.tsx'
import { FindingList } from './finding-list.tsx'

/** Before a translation goes out beside its original: the facts in which they differ, to be corrected or stood by. */
export async function FactsPanel({ unsigned, maySign }: { unsigned: Unsigned; maySign: boolean }) {
  const t = await getTranslations('parity.FactsPanel')
  const { releaseId, locale, sourceLocale, segments } = unsigned
  const asked = segments.map(({ key, sourceHash, targetHash }) => ({ key, sourceHash, targetHash }))
  return (
    <section className={styles.panel} aria-labelledby="facts-title">
      <h2 id="facts-title">{t('title', { language: locale })}</h2>
      <p className={styles.explain}>{t('explain')}</p>
      {segments.map((segment) => (
        <section key={segment.key} className={styles.segment}>
          <h3>{t('place', { place: placeName(segment) })}</h3>
          <FindingList
            findings={segment.findings}
            sourceLocale={sourceLocale}
            source={plainTextOfSegment(segment.source)}
            target={plainTextOfSegment(segment.target)}
          />
        </section>
      ))}
      {maySign && <FactsSignOff asked={{ releaseId, locale, segments: asked }} />}
    </section>
  )
}

const placeName = ({ key }: Differing) => {
  const place = placeOf(key)
  return place.is === 'field' ? place.field : place.is === 'photo' ? place.part : place.is
}
