/** Folded Arabic letters. */
export const isArabic = (word: string) => /^[ء-ي]/.test(word)
