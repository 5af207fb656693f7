// Who may ask the app now: so many at once, so many waiting, and no more. Readers go before pages that are made anew for readers
// to come, and those never take all places, so that a reader waits for few of them.

/** Too many wait already. */
export class BusyError extends Error {}

type Waiting = { key: string; isRenewal: boolean; enter: () => void }
type Places = { all: number; renewals: number; waiting: number }

export class Turnstile {
  private readonly inside = { readers: 0, renewals: 0 }
  private waiting: Waiting[] = []
  private quiet = Promise.withResolvers<void>()
  private readonly places: Places

  constructor(places: Places) {
    this.places = places
    this.quiet.resolve()
  }

  /** Resolves when nobody is inside or waits. */
  async untilQuiet(): Promise<void> {
    while (this.isBusy()) await this.quiet.promise
  }

  /** @throws BusyError when too many wait already. */
  async pass<T>(key: string, isRenewal: boolean, act: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= this.places.waiting) throw new BusyError('busy')
    const as = await new Promise<'readers' | 'renewals'>((resolve) => {
      const place: Waiting = {
        key,
        isRenewal,
        enter: () => resolve(place.isRenewal ? 'renewals' : 'readers'),
      }
      if (!this.isBusy()) this.quiet = Promise.withResolvers()
      this.waiting.push(place)
      this.letIn()
    })
    try {
      return await act()
    } finally {
      this.inside[as]--
      this.letIn()
      if (!this.isBusy()) this.quiet.resolve()
    }
  }

  /** A reader asks for what waits to be made anew. */
  hasten(key: string) {
    for (const place of this.waiting) if (place.key === key) place.isRenewal = false
    this.letIn()
  }

  private isBusy() {
    return this.waiting.length + this.inside.readers + this.inside.renewals > 0
  }

  private letIn() {
    for (let next = this.next(); next; next = this.next()) {
      this.waiting = this.waiting.filter((place) => place !== next)
      this.inside[next.isRenewal ? 'renewals' : 'readers']++
      next.enter()
    }
  }

  private next(): Waiting | undefined {
    const { readers, renewals } = this.inside
    if (readers + renewals >= this.places.all) return undefined
    const reader = this.waiting.find(({ isRenewal }) => !isRenewal)
    return reader ?? (renewals < this.places.renewals ? this.waiting[0] : undefined)
  }
}
