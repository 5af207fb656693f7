/** Addresses that the app has just said are not there. Forgotten at every change, and one by one when there are too many. */
export class Absent {
  private readonly keys = new Set<string>()
  private readonly most: number

  constructor(most = 10_000) {
    this.most = most
  }

  has(key: string) {
    return this.keys.has(key)
  }

  add(key: string) {
    this.keys.add(key)
    if (this.keys.size > this.most) this.keys.delete(this.keys.values().next().value!)
  }

  clear() {
    this.keys.clear()
  }

  get size() {
    return this.keys.size
  }
}
