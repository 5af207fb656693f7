import { getRequestConfig } from 'next-intl/server'
import * as rootParams from 'next/root-params'
import { officeTimeZone } from './dates.ts'
import { isLocale } from './locale.ts'
import { messagesOf } from './messages.ts'

export default getRequestConfig(async ({ locale: asked }) => {
  const given = asked ?? (await rootParams.locale())
  const locale = isLocale(given) ? given : 'ar'
  return { locale, messages: messagesOf(locale), timeZone: officeTimeZone }
})
