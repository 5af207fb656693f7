/** Whoever asks for what is just being made waits for that, instead of having it made twice. */
export class Flights<T> {
  private readonly running = new Map<string, Promise<T>>()

  join(key: string, make: () => Promise<T>): Promise<T> {
    const running = this.running.get(key)
    if (running) return running
    const flight = make().finally(() => this.running.delete(key))
    this.running.set(key, flight)
    return flight
  }
}
