/** A session ends twelve hours after sign-in, whatever happens. */
export const absoluteSeconds = 12 * 60 * 60

/** And earlier, when nobody has used it for half an hour. */
export const idleMilliseconds = 30 * 60 * 1000

/** How exactly the last use is known: more often it is not written. */
export const seenMilliseconds = 60 * 1000

export const idleSince = (now: Date) => new Date(now.getTime() - idleMilliseconds)
