import { ClosedDoor } from '#components/guest/closed-door.tsx'
import { GuestFrame } from '#components/guest/guest-frame.tsx'
import { closedPath } from '#lib/guests/address.ts'
import { readOffice } from '#lib/guests/office.ts'
import { localeIn } from '#lib/guests/replies.ts'

/** What every page of the rooms becomes for somebody who may not see it. */
export async function ClosedRoom({ locale: asked }: { locale: string }) {
  const locale = localeIn(asked)
  const office = await readOffice(locale)
  return (
    <GuestFrame locale={locale} office={office} path={closedPath}>
      <ClosedDoor locale={locale} office={office} />
    </GuestFrame>
  )
}
