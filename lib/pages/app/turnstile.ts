/** So many at once, so many waiting, and no more. */
export class BusyError extends Error {}

export class Turnstile {
  private inside = 0
  private readonly waiting: (() => void)[] = []
  private readonly places: number
  private readonly queue: number

  constructor(places: number, queue: number) {
    this.places = places
    this.queue = queue
  }

  /** @throws BusyError when too many wait already. */
  async pass<T>(act: () => Promise<T>): Promise<T> {
    if (this.inside >= this.places) {
      if (this.waiting.length >= this.queue) throw new BusyError('busy')
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    } else this.inside++
    try {
      return await act()
    } finally {
      // The place goes to the next one as it is, so that nobody slips in between.
      const next = this.waiting.shift()
      if (next) next()
      else this.inside--
    }
  }
}
