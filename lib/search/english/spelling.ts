// British and American spelling brought together. The result is no word; it only has to be the same for both.

const rules: [RegExp, string][] = [
  [/(?<=.{3})is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1'],
  [/(?<=..)ys(e|ed|es|ing)$/, 'yz$1'],
  [/(?<=..)our(s|ed|ing|ite|ites|able|al)?$/, 'or$1'],
  [/(?<=..[a-z])enc(e|es)$/, 'ens$1'],
  [/(?<=..)tre(s|d)?$/, 'ter$1'],
  [/(?<=prog)ramm(e|es)$/, 'ram'],
  [/(?<=.)ogue(s)?$/, 'og$1'],
  [/(?<=[aeiou])ll(ed|ing|er|ers|or|ors)$/, 'l$1'],
  [/^(.*)ae(.*)$/, '$1e$2'],
]

/** A folded word of Latin letters. */
export const unifySpelling = (word: string) =>
  word.length < 5 ? word : rules.reduce((spelled, [from, to]) => spelled.replace(from, to), word)
