/** Says that an edge asks, which has its own document for what is not there; see proxy.ts. */
export const edgeHeader = 'x-balagh-edge'
