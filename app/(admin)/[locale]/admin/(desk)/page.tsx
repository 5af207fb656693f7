import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { localPath } from '#lib/i18n/locale.ts'
import type { Locale } from '#lib/i18n/locale.ts'

/** The desk opens on its releases. */
export default async function DeskPage() {
  redirect(localPath((await getLocale()) as Locale, '/admin/releases'))
}
