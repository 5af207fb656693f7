import { getLocale, getTranslations } from 'next-intl/server'
import { Message } from '#components/ui/message.tsx'
import { formatMoment, officeTime } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Corrections } from '#lib/releases/find-corrections.ts'
import { WithdrawPanel } from '../releases/withdraw-panel.tsx'
import { AddressPanel } from './address-panel.tsx'
import styles from './corrections.module.css'
import { DatePanel } from './date-panel.tsx'
import { KillPanel } from './kill-panel.tsx'

/** What can be done with a release once readers have it: the harmless first, what cannot be undone last. */
export async function CorrectionsSection({ corrections }: { corrections: Corrections }) {
  const { releaseId, revision, number, addresses, liveLocales, killed } = corrections
  const t = await getTranslations('corrections.CorrectionsSection')
  if (killed) return <Killed killed={killed} />
  const asked = { releaseId, revision }
  return (
    <>
      {(corrections.mayChangeAddress || corrections.mayBackdate) && (
        <Act title={t('recordTitle')} explain={t('recordExplain')} id="record">
          {corrections.mayChangeAddress &&
            addresses.map((address) => (
              <AddressPanel
                key={`${address.locale} ${address.slug}`}
                address={address}
                {...asked}
              />
            ))}
          {corrections.mayBackdate && (
            <DatePanel
              key={corrections.backdatedTo?.getTime()}
              dated={corrections.backdatedTo && officeTime(corrections.backdatedTo)}
              {...asked}
            />
          )}
        </Act>
      )}
      {corrections.mayWithdraw && (
        <Act title={t('withdrawTitle')} explain={t('withdrawExplain')} id="withdraw">
          <WithdrawPanel liveLocales={liveLocales} {...asked} />
        </Act>
      )}
      {corrections.mayKill && number && (
        <Act title={t('killTitle')} explain={t('killExplain')} id="kill">
          <KillPanel number={number} locales={addresses.map(({ locale }) => locale)} {...asked} />
        </Act>
      )}
    </>
  )
}

type ActProps = { id: string; title: string; explain: string; children: React.ReactNode }

const Act = ({ id, title, explain, children }: ActProps) => (
  <section className={styles.act} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    <p>{explain}</p>
    <div className={styles.buttons}>{children}</div>
  </section>
)

async function Killed({ killed }: { killed: NonNullable<Corrections['killed']> }) {
  const t = await getTranslations('corrections.CorrectionsSection')
  const locale = (await getLocale()) as Locale
  return (
    <Message tone="danger" title={t('killedTitle')}>
      <p>
        {t('killed', {
          moment: formatMoment(killed.at, locale),
          name: killed.actorName ?? 'none',
          by: killed.actorName ? 'person' : 'system',
        })}
      </p>
      <blockquote className={styles.reason} dir="auto">
        {killed.reason}
      </blockquote>
    </Message>
  )
}
