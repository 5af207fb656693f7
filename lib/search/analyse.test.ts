import { expect, test } from 'vitest'
import { readText } from './analyse.ts'

const conceptsOf = (text: string, isQuery = false) =>
  readText(text, isQuery).map(({ concepts }) => concepts[0] ?? '')

const same = (...texts: string[]) => new Set(texts.flatMap((text) => conceptsOf(text, true)))

test('a name of the gazetteer is one in every spelling and both languages', () => {
  expect(same('الولايات المتحدة', 'أمريكا', 'USA', 'United States').size).toBe(1)
  expect(same('القوات المسلحة الملكية', 'Royal Armed Forces').size).toBe(1)
  expect(same('أبو ظبي', 'أبوظبي', 'Abu Dhabi').size).toBe(1)
  expect(same('غشت', 'أغسطس', 'آب', 'August').size).toBe(1)
})

test('small letters make a verb of a month and a pronoun of a country, in a text', () => {
  expect(conceptsOf('may May us US who WHO').map(Boolean)).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
  ])
  expect(conceptsOf('may', true)).not.toEqual([''])
})

test('who is called after a place is not the place', () => {
  expect(conceptsOf('المحمدية')).not.toContain(conceptsOf('محمد')[0])
  expect(conceptsOf('بمحمد')).toEqual(conceptsOf('محمد'))
})

test('names that are also written as one word', () => {
  const joined = (text: string) => readText(text)[1]?.joined
  expect(joined('عبد الله')).toBe(readText('عبدالله')[0]?.readings[0]?.stem)
  expect(joined('Al-Hassan')).toBe('alhassan')
  expect(joined('e-mail')).toBe('email')
  expect(joined('two words')).toBeUndefined()
})
