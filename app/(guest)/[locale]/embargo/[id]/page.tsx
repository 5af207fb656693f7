import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { EmbargoBanner } from '#components/guest/embargo-banner.tsx'
import { EmbargoRoom } from '#components/guest/embargo-room.tsx'
import { EmbargoTerms } from '#components/guest/embargo-terms.tsx'
import { GuestFrame } from '#components/guest/guest-frame.tsx'
import { readRoom } from '#lib/embargo/commands/read-room.ts'
import { termsVersion } from '#lib/embargo/embargo.ts'
import { findRoom } from '#lib/embargo/find-room.ts'
import { roomPath } from '#lib/guests/address.ts'
import { guestTokenIn } from '#lib/guests/cookie.ts'
import { readOffice } from '#lib/guests/office.ts'
import { localeIn } from '#lib/guests/replies.ts'
import { ClosedRoom } from '../../../_room/closed-room.tsx'
import { guestSources } from '../../../_room/guest-photos.ts'

export async function generateMetadata() {
  const t = await getTranslations('guest.GuestLayout')
  return { title: t('embargo') }
}

export default async function EmbargoPage(props: {
  params: Promise<{ locale: string; id: string }>
}) {
  const { locale: asked, id } = await props.params
  const visit = await findRoom(id, guestTokenIn(await headers(), id))
  if (!visit || visit.public) return <ClosedRoom locale={asked} />
  const locale = localeIn(asked)
  const path = roomPath('embargo', id)
  return (
    <GuestFrame
      locale={locale}
      office={await readOffice(locale)}
      path={path}
      guest={{ name: `${visit.name} · ${visit.outlet}`, leavePath: `${path}/leave` }}
      banner={<EmbargoBanner visit={visit} locale={locale} />}
    >
      {visit.hasAccepted ? (
        <EmbargoRoom
          locale={locale}
          visit={visit}
          contents={await readRoom(visit, locale)}
          sourcesOf={guestSources(path)}
        />
      ) : (
        <EmbargoTerms locale={locale} invitationId={id} version={termsVersion} />
      )}
    </GuestFrame>
  )
}
