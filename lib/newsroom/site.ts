// What the office says of itself on every page, in one language: settings of the desk, carried across when they are saved.
import type { Locale } from '#lib/i18n/locale.ts'

/** Accents of the palette in components/tokens.css, each readable on light and dark paper. */
export const accents = [
  'green',
  'blue',
  'teal',
  'indigo',
  'burgundy',
  'red',
  'brown',
  'grey',
] as const
export type Accent = (typeof accents)[number]

export type Site = {
  locale: Locale
  /** Short name, as in the header. */
  name: string
  /** The office's full name, as in structured data and the footer. */
  fullName: string
  description: string
  /** Paragraphs separated by blank lines. */
  about: string
  address: string
  email: string
  phone: string
  /** When the press desk can be reached. */
  hours: string
  footer: string
  copyright: string
  accent: Accent
  emblem: { src: string; width: number; height: number } | null
}

/** Public address of an emblem. */
export const emblemUrl = (sha256: string) => `/files/${sha256}/emblem.png`
