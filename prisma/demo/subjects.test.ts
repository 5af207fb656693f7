import { describe, expect, test } from 'vitest'
import { demoOrganisations, demoPeople, namedIn } from './subjects.ts'
import { demoTexts } from './texts/all.ts'
import { usMorocco } from './texts/us-morocco.ts'

const releases = [...demoTexts, usMorocco]

test('the first release names those who met and the bodies they speak for', () => {
  expect(namedIn(usMorocco, demoPeople)).toEqual(['mohammed-berrid', 'brian-ellis'])
  expect(namedIn(usMorocco, demoOrganisations)).toEqual(['us-embassy-rabat', 'royal-armed-forces'])
})

describe.each([
  ['people', demoPeople],
  ['organisations', demoOrganisations],
])('the demo’s %s', (_, known) => {
  test.each(Object.entries(known))('%s is named in both languages', (slug, { en }) => {
    const naming = releases.filter((release) => namedIn(release, known).includes(slug))
    const english = naming.map((release) => Object.values(release.en ?? {}).join('\n')).join('\n')
    expect(english).toContain(en.replace(/^US (Embassy).*/, '$1'))
  })
})
