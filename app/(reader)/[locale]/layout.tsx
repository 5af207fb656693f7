import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '#components/base.css'
import { directionOf, isLocale } from '#lib/i18n/locale.ts'
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
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  )
}
