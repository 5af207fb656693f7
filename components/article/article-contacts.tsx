import { getTranslations } from 'next-intl/server'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import styles from './article-notes.module.css'

/** Whom a journalist may call. Numbers and addresses keep their own direction. */
export async function ArticleContacts({ content }: { content: EditionContent }) {
  const { contacts, locale } = content
  if (contacts.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'article.ArticleContacts' })
  return (
    <section className={styles.notes}>
      <h2>{t('title')}</h2>
      <ul className={styles.contacts}>
        {contacts.map(({ name, role, email, phone }, index) => (
          <li key={index}>
            <strong>{name}</strong>
            {role ? <span>{role}</span> : null}
            {phone ? (
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
                <bdi dir="ltr">{phone}</bdi>
              </a>
            ) : null}
            {email ? (
              <a href={`mailto:${email}`}>
                <bdi dir="ltr">{email}</bdi>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
