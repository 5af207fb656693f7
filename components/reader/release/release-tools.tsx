import { useTranslations } from 'next-intl'
import { pathOfForm } from '#lib/newsroom/answer.ts'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './release-tools.module.css'

/** Other ways to read it, before one begins: the other language, both side by side, paper. */
export function ReleaseTools({ page }: { page: ReleasePage }) {
  const t = useTranslations('release-page.ReleaseTools')
  const { content, sibling, path } = page
  return (
    <ul className={styles.tools}>
      {sibling ? (
        <>
          <li>
            <a href={hrefOf(sibling.locale, sibling.path)} hrefLang={sibling.locale}>
              {t('other')}
            </a>
          </li>
          <li>
            <a href={hrefOf(content.locale, pathOfForm(path, 'parallel'))}>{t('parallel')}</a>
          </li>
        </>
      ) : null}
      <li>
        <a href={hrefOf(content.locale, pathOfForm(path, 'print'))}>{t('print')}</a>
      </li>
    </ul>
  )
}
