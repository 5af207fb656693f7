import { getTranslations } from 'next-intl/server'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import styles from './article-notes.module.css'

/** What belongs to the release without being its news: notes to editors, and who speaks. */
export async function ArticleNotes({ content }: { content: EditionContent }) {
  const t = await getTranslations({ locale: content.locale, namespace: 'article.ArticleNotes' })
  return (
    <>
      {content.notesToEditors ? (
        <section className={styles.notes}>
          <h2>{t('title')}</h2>
          <p>{content.notesToEditors}</p>
        </section>
      ) : null}
      {content.boilerplate ? (
        <section className={styles.notes}>
          <h2>{t('about')}</h2>
          <p>{content.boilerplate}</p>
        </section>
      ) : null}
    </>
  )
}
