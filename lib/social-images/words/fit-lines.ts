// Words that have one line each: what does not fit loses words at its end.
import type { Renderer } from '@takumi-rs/core'
import { directionOf } from '#lib/i18n/locale.ts'
import { withoutLastWord } from './headline.ts'
import {
  columnWidth,
  creditPadding,
  emblemSize,
  lineStyles,
  mastheadGap,
  panelWidth,
  text,
} from '../drawing/layout.ts'
import type { Card } from '../social-image.ts'

export async function fitLines(renderer: Renderer, card: Card): Promise<Card> {
  const direction = directionOf(card.locale)
  const widthOf = async (words: string, kind: keyof typeof lineStyles) =>
    (await renderer.measure(text(words, { ...lineStyles[kind], direction }))).width
  const fit = async (words: string, kind: keyof typeof lineStyles, room: number) => {
    let fitting = words
    while (fitting && (await widthOf(fitting, kind)) > room) fitting = withoutLastWord(fitting)
    return fitting
  }

  const room = columnWidth(card)
  const { site, photo } = card
  const mark = emblemSize(card).width
  const name = await fit(site.name, 'name', room - mark - mastheadGap)
  const left = room - mark - 2 * mastheadGap - (await widthOf(name, 'name'))
  // Half a line under the name would say less than none.
  const line = (await widthOf(site.line, 'line')) <= left ? site.line : ''
  const beside = room - (await widthOf(card.number, 'number')) - 2 * mastheadGap
  return {
    ...card,
    site: { ...site, name, line },
    kicker: await fit(card.kicker, 'kicker', room),
    dateline: await fit(card.dateline, 'dateline', beside),
    photo: photo && {
      ...photo,
      credit: await fit(photo.credit, 'credit', panelWidth.photo - 2 * creditPadding),
    },
  }
}
