import type { ReactNode } from 'react'

/** For names inside sentences: they may be of the other direction. */
export const bdi = (chunks: ReactNode) => <bdi>{chunks}</bdi>
