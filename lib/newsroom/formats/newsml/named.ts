import type { EditionContact } from '#lib/editions/edition-content.ts'
import { Xml, xml } from '../../feeds/xml.ts'
import { type Form, homeOf } from '../form.ts'

/** Roles of our own, for which no vocabulary has a code. */
export const roleUri = ({ publicUrl }: Form, role: string) =>
  `tag:${new URL(publicUrl).hostname},2026:role:${role}`

type Party = 'copyrightHolder' | 'provider' | 'creator' | 'infoSource'

/** The office; where it is the source, with the ways to reach it. */
export function party(element: Party, form: Form): Xml {
  const { site, content } = form
  const details =
    element === 'infoSource' && (site.email || site.phone)
      ? xml`<organisationDetails>${contactInfo(site.email, site.phone)}</organisationDetails>`
      : null
  const name = new Xml(element)
  return xml`<${name} uri="${homeOf(form, 'ar')}"><name xml:lang="${content.locale}">${site.fullName}</name>${details}</${name}>\n`
}

/** Whom a journalist may ask. */
export const contactSource = (form: Form, { name, role, email, phone }: EditionContact): Xml => {
  const definition = role
    ? xml`<definition xml:lang="${form.content.locale}">${role}</definition>`
    : null
  const details =
    email || phone ? xml`<personDetails>${contactInfo(email, phone)}</personDetails>` : null
  return xml`<infoSource literal="contact" roleuri="${roleUri(form, 'contact')}"><name xml:lang="${form.content.locale}">${name}</name>${definition}${details}</infoSource>\n`
}

const contactInfo = (email: string, phone: string) =>
  xml`<contactInfo>${email ? xml`<email>${email}</email>` : null}${phone ? xml`<phone>${phone}</phone>` : null}</contactInfo>`
