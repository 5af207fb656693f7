import { getTranslations } from 'next-intl/server'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { JsonLd } from '#components/reader/json-ld.tsx'
import { Paragraphs } from '#components/reader/standing/paragraphs.tsx'
import { StandingPage } from '#components/reader/standing/standing-page.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { siteOf } from '../../_head/site.ts'
import { standingMetadata } from '../../_head/site-metadata.ts'
import { standingStructure } from '../../_head/structured-data.ts'

type PageProps = { params: Promise<{ locale: Locale }> }

const path = '/about'

export async function generateMetadata({ params }: PageProps) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'standing.AboutPage' })
  return standingMetadata({ locale, path, title: t('title') })
}

export default async function AboutPage({ params }: PageProps) {
  const { locale } = await params
  const t = await getTranslations('standing.AboutPage')
  const title = t('title')
  const site = await siteOf(locale)
  const crumbs = await crumbsTo(locale, { name: title, path })
  return (
    <StandingPage locale={locale} section="about" title={site.fullName} crumbs={crumbs}>
      <JsonLd node={await standingStructure({ locale, path, title, crumbs, type: 'AboutPage' })} />
      <Paragraphs text={site.about} />
      <p>
        <a href={hrefOf(locale, '/contact')}>{t('contact')}</a>
      </p>
    </StandingPage>
  )
}
