/** The end of a scale: an even, round number that the most views do not pass. */
export function topOf(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)))
  return Math.max(2, [1, 2, 4, 6, 8, 10].find((times) => times * power >= most)! * power)
}
