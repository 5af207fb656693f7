import { expect, test } from 'vitest'
import { locales } from '#lib/i18n/locale.ts'
import { guestKinds } from './guest-kinds.ts'
import { mailFaults, mailStates, ownKinds, problemOf } from './mail.ts'
import { newsKinds } from './news.ts'
import { sentencesIn } from './words/sentences.ts'

const facts = {
  ...Object.fromEntries(['actor', 'headline', 'name', 'office'].map((name) => [name, 'كلمة'])),
  ...Object.fromEntries(['at', 'until', 'deadline'].map((at) => [at, '2026-11-24T09:00:00.000Z'])),
  language: 'ar',
  change: 'moved',
  isNamed: 'no',
  role: 'editor',
}
const news = Object.keys(newsKinds)
const guests = Object.keys(guestKinds)

test.each(locales)('each kind of mail has its words in %s', (locale) => {
  const say = sentencesIn(locale)
  const keys = [
    ...news.flatMap((kind) => [`News.${kind}.subject`, `News.${kind}.sentence`]),
    ...guests.flatMap((kind) =>
      ['subject', 'sentence', 'link', 'closing'].map((part) => `Guest.${kind}.${part}`),
    ),
    ...[...news, ...guests, ...ownKinds].map((kind) => `Kind.${kind}`),
    ...mailStates.map((state) => `MailState.${state}`),
    ...mailFaults.map((fault) => `Fault.${fault}`),
  ]
  const silent = keys.filter((key) => say(`mail.${key}`, facts) === '')
  expect(silent).toEqual([])
})

test('why a mail did not go out is a word of ours and the server’s own', () => {
  expect(problemOf('address_refused 550 No such user')).toEqual({
    fault: 'address_refused',
    detail: '550 No such user',
  })
  expect(problemOf('stale')).toEqual({ fault: 'stale', detail: '' })
  expect(problemOf('who knows')).toEqual({ fault: 'put_off', detail: 'who knows' })
  expect(problemOf(null)).toBeNull()
})
