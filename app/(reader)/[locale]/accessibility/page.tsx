import { getTranslations } from 'next-intl/server'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { AccessibilityStatement } from '#components/reader/standing/accessibility-statement.tsx'
import { StandingPage } from '#components/reader/standing/standing-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { siteOf } from '../../_head/site.ts'
import { standingMetadata } from '../../_head/site-metadata.ts'
import { standingStructure } from '../../_head/structured-data.ts'

type PageProps = { params: Promise<{ locale: Locale }> }

const path = '/accessibility'

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'standing.AccessibilityPage' })
  return standingMetadata({ locale, path, title: t('title') })
}

export default async function AccessibilityPage({ params }: PageProps) {
  const { locale } = await params
  const t = await getTranslations('standing.AccessibilityPage')
  const title = t('title')
  const crumbs = await crumbsTo(locale, { name: title, path })
  return (
    <StandingPage locale={locale} section="accessibility" title={title} crumbs={crumbs}>
      <JsonLd node={await standingStructure({ locale, path, title, crumbs, type: 'WebPage' })} />
      <AccessibilityStatement site={await siteOf(locale)} />
    </StandingPage>
  )
}
