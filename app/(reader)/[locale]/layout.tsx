import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '#components/base.css'
import { FontLinks } from '#components/fonts/font-links.tsx'
import { pageFonts } from '#components/fonts/preload.ts'
import { directionOf, isLocale } from '#lib/i18n/locale.ts'
import { siteOf } from '../_head/site.ts'
import { SearchDescription } from '../_head/search-description.tsx'
import { siteMetadata } from '../_head/site-metadata.ts'

export const dynamic = 'force-dynamic'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? siteMetadata(locale) : {}
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdf9' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

export default async function ReaderLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { accent } = await siteOf(locale)
  return (
    <html lang={locale} dir={directionOf(locale)} data-accent={accent}>
      <head>
        <FontLinks files={pageFonts(locale)} />
        <SearchDescription locale={locale} />
      </head>
      <body>{children}</body>
    </html>
  )
}
