import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { Site } from './site.ts'

type Defaults = Pick<Site, 'name' | 'fullName' | 'description' | 'about' | 'copyright'>

/** What every page says until the office has settings of its own. */
export function defaultSite(locale: Locale): Site {
  const texts = messagesOf(locale).site!.Defaults as Defaults
  return {
    ...texts,
    locale,
    address: '',
    email: '',
    phone: '',
    hours: '',
    footer: '',
    accent: 'green',
    emblem: null,
  }
}
