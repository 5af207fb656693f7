'use client'
import { useTranslations } from 'next-intl'
import type { Clash } from '#lib/merge/clash.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'

type Around = { photos: { assetId: string }[]; boilerplates: BoilerplateChoice[] }

/** How the places of a text are called, and what stands there as words that two people can compare. */
export function usePlaces({ photos, boilerplates }: Around) {
  const fields = useTranslations('releases.TextEditor')
  const parts = useTranslations('releases.PhotoTexts')
  const t = useTranslations('writing.Places')
  const nameOf = (place: Clash) => {
    switch (place.is) {
      case 'line':
        return fields(place.field)
      case 'boilerplate':
        return fields('boilerplate')
      case 'photo': {
        const number = photos.findIndex(({ assetId }) => assetId === place.assetId) + 1
        return t('ofPhoto', { part: parts(place.part), photo: parts('photo', { number }) })
      }
      case 'block':
        return t('block', { type: (place.mine ?? place.theirs)!.type })
      case 'order':
        return t('order')
    }
  }
  const blockWords = (block: Block | null) =>
    block ? plainTextOfBlock(block) || t('noWords') : t('removed')
  const wordsOf = (place: Clash, whose: 'mine' | 'theirs') => {
    switch (place.is) {
      case 'line':
      case 'photo':
        return place[whose] || t('empty')
      case 'boilerplate':
        return (
          boilerplates.find(({ versionId }) => versionId === place[whose])?.text ??
          fields(place[whose] ? 'formerBoilerplate' : 'noBoilerplate')
        )
      case 'block':
        return blockWords(place[whose])
      case 'order':
        return t(whose === 'mine' ? 'myOrder' : 'theirOrder')
    }
  }
  /** What the other version is, when both are words. */
  const otherOf = (place: Clash, whose: 'mine' | 'theirs') => {
    const other = whose === 'mine' ? 'theirs' : 'mine'
    if (place.is === 'line' || place.is === 'photo') return place[whose] ? place[other] : null
    if (place.is !== 'block' || !place.mine || !place.theirs) return null
    return plainTextOfBlock(place[whose]!) ? plainTextOfBlock(place[other]!) : null
  }
  /** The same words in another dress: otherwise nobody would see why they are asked. */
  const isDressOnly = (place: Clash) =>
    place.is === 'block' &&
    place.mine !== null &&
    place.theirs !== null &&
    plainTextOfBlock(place.mine) === plainTextOfBlock(place.theirs)
  return { nameOf, wordsOf, otherOf, isDressOnly }
}
