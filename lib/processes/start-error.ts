/** Something that the person who starts Balagh can mend; its message is the one sentence they see. */
export class StartError extends Error {
  /** It may also pass by itself, like a database that is being started elsewhere. */
  readonly mayPass: boolean

  constructor(message: string, mayPass = false) {
    super(message)
    this.mayPass = mayPass
  }
}
