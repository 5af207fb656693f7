import sharp from 'sharp'

import type { PhotoMotif } from '#prisma/demo/release-text.ts'

import { aircraft } from './motifs/aircraft.ts'
import { conference } from './motifs/conference.ts'
import { flags } from './motifs/flags.ts'
import { handshake } from './motifs/handshake.ts'
import { medical } from './motifs/medical.ts'
import { mountains } from './motifs/mountains.ts'
import { diceOf, height, width } from './motifs/paint.ts'
import type { Brush } from './motifs/paint.ts'
import { palettes } from './motifs/palette.ts'
import { port } from './motifs/port.ts'
import { solar } from './motifs/solar.ts'

const motifs: Record<PhotoMotif, (brush: Brush) => string> = {
  aircraft,
  conference,
  flags,
  handshake,
  medical,
  mountains,
  port,
  solar,
}

/** A drawn stand-in for a press photo: the same motif and seed give the same JPEG. */
export async function drawPicture(motif: PhotoMotif, seed: number): Promise<Buffer> {
  const brush = { ink: palettes[seed % palettes.length]!, random: diceOf(seed) }
  // Mirrored, a shake of right hands would become one of left hands.
  const turned = seed % 2 === 1 && motif !== 'handshake'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${motifs[motif](brush)}</svg>`
  return sharp(Buffer.from(svg))
    .flatten({ background: brush.ink.skyLow })
    .flop(turned)
    .jpeg({ quality: 88 })
    .toBuffer()
}
