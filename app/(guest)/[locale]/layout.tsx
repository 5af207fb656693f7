import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '#components/base.css'
import { FontLinks } from '#components/fonts/font-links.tsx'
import { pageFonts, textFont } from '#components/fonts/preload.ts'
import { readOffice } from '#lib/guests/office.ts'
import { directionOf, isLocale } from '#lib/i18n/locale.ts'

export const dynamic = 'force-dynamic'

type LayoutProps = { children: ReactNode; params: Promise<{ locale: string }> }

export const metadata: Metadata = { robots: { index: false, follow: false, noarchive: true } }

export const viewport: Viewport = { colorScheme: 'light dark' }

export default async function GuestLayout({ children, params }: LayoutProps) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const { accent } = await readOffice(locale)
  return (
    <html lang={locale} dir={directionOf(locale)} data-accent={accent}>
      <head>
        <FontLinks files={[...pageFonts(locale), textFont(locale)]} />
      </head>
      <body>{children}</body>
    </html>
  )
}
