// A number as it stands in running text: figures, words, or both with a scale («1,2 مليون», "two hundred").
import type { Locale } from '#lib/i18n/locale.ts'

export type Quantity = {
  /** More than one where the writing leaves it open. */
  values: number[]
  /** The token after it. */
  next: number
  isOptional: boolean
  isOrdinal: boolean
  isFigure: boolean
  /** Thousands, millions: what a range before it shares. */
  scale: number
}

export const quantity = (
  values: number[],
  next: number,
  more: Partial<Quantity> = {},
): Quantity => ({
  values,
  next,
  isOptional: false,
  isOrdinal: false,
  isFigure: false,
  scale: 1,
  ...more,
})

const separator = /[^\d]/g

/** 1.234,5 and 1,234.5; a single sign before three digits is a thousand in English, in Arabic it may be either. */
export function valuesOfFigure(figure: string, locale: Locale): number[] {
  const groups = figure.split(separator)
  const signs = figure.match(separator) ?? []
  const last = signs.at(-1)
  const whole = Number(groups.join(''))
  if (!last) return [whole]
  const decimal = Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)
  if (!inThousands(groups.slice(0, -1)) || (signs.length > 1 && signs[0] === last))
    return inThousands(groups) ? [whole] : [decimal]
  if (last === '٫' || signs.length > 1 || !inThousands(groups)) return [decimal]
  if (/[\s٬]/u.test(last)) return [whole]
  if (locale === 'ar') return [whole, decimal]
  return [last === '.' ? decimal : whole]
}

/** The first group is not empty of value, each after it has three digits. */
const inThousands = ([first, ...others]: string[]) =>
  first!.length <= 3 && first !== '0' && others.every((group) => group.length === 3)
