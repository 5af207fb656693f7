// Builds a tsvector: lexemes with the places at which they stand.
import { quoted } from './lexeme.ts'

export type Weight = 'A' | 'B' | 'C' | 'D'

// Limits of PostgreSQL.
const lastPlace = 16_383
const mostPlaces = 255

export class Vector {
  private readonly places = new Map<string, string[]>()

  add(lexeme: string, place: number, weight: Weight) {
    const places = this.places.get(lexeme)
    const written = `${Math.min(place, lastPlace)}${weight === 'D' ? '' : weight}`
    if (!places) this.places.set(lexeme, [written])
    else if (places.length < mostPlaces && places.at(-1) !== written) places.push(written)
  }

  /** Without a place: it is there, wherever. */
  mark(lexeme: string) {
    if (!this.places.has(lexeme)) this.places.set(lexeme, [])
  }

  has(lexeme: string) {
    return this.places.has(lexeme)
  }

  toString() {
    let text = ''
    for (const [lexeme, places] of this.places)
      text += places.length > 0 ? `${quoted(lexeme)}:${places.join()} ` : `${quoted(lexeme)} `
    return text
  }
}
