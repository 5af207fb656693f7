import { useTranslations } from 'next-intl'

/** The head of a page that answers 404 or 410: Next leaves out such a page's metadata, and adds `noindex` itself. */
export function NoticeHead({ title }: { title: string }) {
  const t = useTranslations('reader.Office')
  return <title>{t('pageTitle', { title })}</title>
}
