import type { Locale } from '#lib/i18n/locale.ts'

/** The first of a browser's languages that we have, by its weights; Arabic when it names none of ours. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, 500).split(',').map(wishOf)
  const ours = wishes.filter(({ locale, weight }) => locale && weight > 0)
  ours.sort((one, other) => other.weight - one.weight)
  return ours[0]?.locale ?? 'ar'
}

function wishOf(part: string): { locale: Locale | null; weight: number } {
  const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
  const language = tag.trim().split('-')[0]
  const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
  const weight = quality ? Number(quality.trim().slice(2)) : 1
  return {
    locale: language === 'ar' || language === 'en' ? language : null,
    weight: Number.isFinite(weight) ? weight : 0,
  }
}
