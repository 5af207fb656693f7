import { getTranslations } from 'next-intl/server'
import { headers } from 'next/headers'
import { GuestFrame } from '#components/guest/guest-frame.tsx'
import { PreviewBanner } from '#components/guest/preview-banner.tsx'
import { PreviewRoom } from '#components/guest/preview-room.tsx'
import { roomPath } from '#lib/guests/address.ts'
import { guestTokenIn } from '#lib/guests/cookie.ts'
import { readOffice } from '#lib/guests/office.ts'
import { localeIn } from '#lib/guests/replies.ts'
import { findPreview } from '#lib/preview-links/find-preview.ts'
import { readPreview } from '#lib/preview-links/read-preview.ts'
import { ClosedRoom } from '../../../_room/closed-room.tsx'
import { guestSources } from '../../../_room/guest-photos.ts'

export async function generateMetadata() {
  const t = await getTranslations('guest.GuestLayout')
  return { title: t('preview') }
}

export default async function PreviewPage(props: {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const { locale: asked, id } = await props.params
  const visit = await findPreview(id, guestTokenIn(await headers(), id))
  const preview = visit && (await readPreview(visit))
  if (!preview) return <ClosedRoom locale={asked} />
  const { block, sent, problem } = await props.searchParams
  const locale = localeIn(asked)
  const path = roomPath('preview', id)
  return (
    <GuestFrame
      locale={locale}
      office={await readOffice(locale)}
      path={path}
      guest={{ name: visit.name, leavePath: `${path}/leave` }}
      banner={<PreviewBanner expiresAt={visit.expiresAt} locale={locale} />}
    >
      <PreviewRoom
        locale={locale}
        linkId={id}
        name={visit.name}
        preview={preview}
        sourcesOf={guestSources(path)}
        outcome={{
          isSent: sent === '1',
          problem: String(problem ?? ''),
          block: String(block ?? ''),
        }}
      />
    </GuestFrame>
  )
}
