import type { Locale } from '#lib/i18n/locale.ts'
import { feedPath, type FeedSubject, feedTypes } from '#lib/newsroom/feeds/feed-path.ts'
import type { FeedForm } from '#lib/newsroom/routes.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './feed-links.module.css'

const names = { xml: 'RSS', atom: 'Atom', json: 'JSON Feed' } as const satisfies Record<
  FeedForm,
  string
>
const forms = Object.keys(names) as FeedForm[]

/** The feeds of everything or of one subject. Their names are proper names in every language. */
export const FeedLinks = ({ locale, subject }: { locale: Locale; subject: FeedSubject }) => (
  <ul className={styles.feeds}>
    {forms.map((form) => (
      <li key={form}>
        <a href={hrefOf(locale, feedPath(subject, form))} type={feedTypes[form]} lang="en">
          {names[form]}
        </a>
      </li>
    ))}
  </ul>
)
