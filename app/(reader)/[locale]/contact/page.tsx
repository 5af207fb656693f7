import { getTranslations } from 'next-intl/server'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { OfficeCard } from '#components/reader/standing/office-card.tsx'
import { StandingPage } from '#components/reader/standing/standing-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { siteOf } from '../../_head/site.ts'
import { standingMetadata } from '../../_head/site-metadata.ts'
import { standingStructure } from '../../_head/structured-data.ts'

type PageProps = { params: Promise<{ locale: Locale }> }

const path = '/contact'

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'standing.ContactPage' })
  return standingMetadata({ locale, path, title: t('title'), description: t('intro') })
}

export default async function ContactPage({ params }: PageProps) {
  const { locale } = await params
  const t = await getTranslations('standing.ContactPage')
  const title = t('title')
  const crumbs = await crumbsTo(locale, { name: title, path })
  return (
    <StandingPage locale={locale} section="contact" title={title} crumbs={crumbs}>
      <JsonLd
        node={await standingStructure({ locale, path, title, crumbs, type: 'ContactPage' })}
      />
      <p>{t('intro')}</p>
      <OfficeCard site={await siteOf(locale)} />
    </StandingPage>
  )
}
