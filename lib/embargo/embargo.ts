// An embargo is a time before which nothing of a release is public, by whatever way. Until then, named journalists may read what
// the editors have approved, each by a link of their own, after accepting the terms. It is moved and lifted by editors, never
// set on what is live. The database's clock decides.
import type { Locale } from '#lib/i18n/locale.ts'

/** Raised with every change of `guest.EmbargoTerms`: whoever accepted an older text is asked again. */
export const termsVersion = 1

export const limits = { name: 120, outlet: 120, email: 254, atOnce: 100, perRelease: 500 }

/** What a journalist did in the room. */
export const viewKinds = ['opened', 'terms', 'text', 'photo', 'copied', 'left'] as const
export type ViewKind = (typeof viewKinds)[number]

export type Journalist = { name: string; outlet: string; email: string; locale: Locale }

export const copyForms = ['txt', 'md'] as const
export type CopyForm = (typeof copyForms)[number]
