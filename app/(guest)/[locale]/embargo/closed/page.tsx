import { getTranslations } from 'next-intl/server'
import { ClosedRoom } from '../../../_room/closed-room.tsx'

export async function generateMetadata() {
  const t = await getTranslations('guest.ClosedDoor')
  return { title: t('title') }
}

export default async function ClosedPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  return <ClosedRoom locale={locale} />
}
