/** A stretch of original text that was found, or that stands around what was found. Joined, they are the text. */
export type Snippet = { text: string; isMatch: boolean }
