import { useLocale, useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import { Tabs } from '#components/ui/tabs.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { type MailState, mailStates } from '#lib/mail/mail.ts'
import type { MailPage } from '#lib/mail/queries.ts'
import type { MailFilter } from '#lib/mail/schema.ts'
import { MailList } from './mail-list.tsx'
import { TestMailForm } from './test-mail-form.tsx'
import styles from './mail-view.module.css'

/** What the desk has written to people, and whether it went out. */
export function MailView({ page, filter }: { page: MailPage; filter: MailFilter }) {
  const t = useTranslations('mail.MailPage')
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('title')}</h1>
        <TestMailForm />
      </header>
      {page.server ? (
        <p className={styles.server}>{t('sending', page.server)}</p>
      ) : (
        <Message tone="warn" title={t('kept')}>
          <p>{t('keptHint')}</p>
        </Message>
      )}
      <div>
        <StateTabs page={page} state={filter.state} />
        <MailList page={page} filter={filter} />
      </div>
    </div>
  )
}

function StateTabs({ page, state }: { page: MailPage; state: MailState }) {
  const t = useTranslations('mail')
  const locale = useLocale() as Locale
  const path = localPath(locale, '/admin/mail')
  const counted: Partial<Record<MailState, number>> = page.counts
  const tabs = mailStates.map((each) => ({
    path: `${path}?state=${each}`,
    text: t(`MailState.${each}`),
    count: counted[each] || undefined,
    isCurrent: each === state,
  }))
  return <Tabs label={t('MailPage.states')} tabs={tabs} />
}
