import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#components/ui/button.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'

export default function DeskNotFound() {
  const t = useTranslations('frame.NotFound')
  const locale = useLocale() as Locale
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('explanation')}</p>
      <ButtonLink href={localPath(locale, '/admin')}>{t('home')}</ButtonLink>
    </>
  )
}
