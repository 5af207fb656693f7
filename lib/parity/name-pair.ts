// What has a name in both languages, as the register and the terms have it.
export type NamePair = {
  /** The first is the approved one; short forms and other spellings follow. */
  ar: string[]
  en: string[]
  kind: 'person' | 'organisation' | 'place' | 'term'
}
