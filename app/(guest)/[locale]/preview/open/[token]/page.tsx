import { getTranslations } from 'next-intl/server'
import { Door } from '#components/guest/door.tsx'
import { GuestFrame } from '#components/guest/guest-frame.tsx'
import { findPreviewDoor } from '#lib/preview-links/find-preview.ts'
import { doorPath } from '#lib/guests/address.ts'
import { readOffice } from '#lib/guests/office.ts'
import { localeIn } from '#lib/guests/replies.ts'
import { ClosedRoom } from '../../../../_room/closed-room.tsx'

export async function generateMetadata() {
  const t = await getTranslations('guest.GuestLayout')
  return { title: t('preview') }
}

export default async function PreviewDoorPage(props: {
  params: Promise<{ locale: string; token: string }>
}) {
  const { locale: asked, token } = await props.params
  const door = await findPreviewDoor(token)
  if (!door || door.public) return <ClosedRoom locale={asked} />
  const locale = localeIn(asked)
  const office = await readOffice(locale)
  return (
    <GuestFrame locale={locale} office={office} path={doorPath('preview', token)}>
      <Door locale={locale} room="preview" name={door.name} token={token} />
    </GuestFrame>
  )
}
