import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import type { PhotoMotif } from './release-text.ts'
import { drawPicture } from './pictures.ts'

const motifs: PhotoMotif[] = [
  'aircraft',
  'conference',
  'flags',
  'handshake',
  'medical',
  'mountains',
  'port',
  'solar',
]

describe.each(motifs)('the picture of %s', (motif) => {
  test('is a JPEG of 2400 by 1600 with something on it', async () => {
    const picture = await drawPicture(motif, 2)
    const { format, width, height } = await sharp(picture).metadata()
    expect([format, width, height]).toEqual(['jpeg', 2400, 1600])
    const { entropy, channels } = await sharp(picture).resize(300).stats()
    expect(entropy).toBeGreaterThan(3)
    expect(Math.max(...channels.map((channel) => channel.stdev))).toBeGreaterThan(30)
  })

  test('is the same for the same seed and another for another', async () => {
    const [one, again, other] = await Promise.all([2, 2, 7].map((seed) => drawPicture(motif, seed)))
    expect(one!.equals(again!)).toBe(true)
    expect(one!.equals(other!)).toBe(false)
  })
})
