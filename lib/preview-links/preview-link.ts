// A preview link lets somebody without an account read one edition before it is public, to check its facts, and say what they
// found. It shows the words as they were when it was made, for three days at most, can be taken back, and is dead once the
// edition is public.

export const limits = { hours: 72, comment: 2000, commentsAnHour: 20, comments: 200 }

/** How long a link may be good, as the desk offers it. */
export const hourChoices = [4, 12, 24, 48, 72] as const
