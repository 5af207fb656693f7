import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '#components/base.css'
import { FontLinks } from '#components/fonts/font-links.tsx'
import { otherFonts, pageFonts, textFont } from '#components/fonts/preload.ts'
import { directionOf, isLocale } from '#lib/i18n/locale.ts'

export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame.DeskLayout')
  return {
    title: { template: `%s · ${t('product')}`, default: t('product') },
    robots: { index: false, follow: false },
  }
}

export default async function DeskLayout(props: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await props.params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <FontLinks files={[...pageFonts(locale), textFont(locale), ...otherFonts(locale)]} />
      </head>
      <body>
        <NextIntlClientProvider>{props.children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
