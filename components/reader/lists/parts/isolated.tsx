import type { ReactNode } from 'react'

/** Words of unknown language inside a sentence, for `t.rich`. */
export const isolated = (words: ReactNode) => <bdi>{words}</bdi>

/** Sizes, addresses and names of formats, which read from left to right in every language. */
export const leftToRight = (words: ReactNode) => <bdi dir="ltr">{words}</bdi>
