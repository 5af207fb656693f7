import { expect, test } from 'vitest'
import { formOf } from '../make/forms.ts'
import { pageOf } from '../make/make-page.ts'
import { Alarms } from './alarms.ts'
import { Reports } from './reports.ts'
import { Views } from './views.ts'

const facts = {
  kind: 'document',
  status: 200,
  type: 'text/html',
  tags: ['site'],
  epoch: 1,
} as const
const home = pageOf(
  { ...facts, key: '/en', build: '', modified: 0, hash: '', headers: [], style: null },
  { identity: formOf(Buffer.from('home'), 'text/html', 'h') },
)

test('what could not be told is told the next time, with what has come since', async () => {
  const views = new Views('https://press.example')
  const alarms = new Alarms()
  const reports = new Reports(views, alarms)
  views.count(home, 'Mozilla/5.0', '')
  alarms.note('/en', 'slow')
  const failing = reports.tellAll(() => Promise.reject(new Error('lost')), true)
  await expect(failing).rejects.toThrow('lost')
  const losing = reports.tellAll(
    ({ query }) =>
      query.includes('views') ? Promise.reject(new Error('lost')) : Promise.resolve(),
    true,
  )
  await expect(losing).rejects.toThrow('lost')
  views.count(home, 'Mozilla/5.0', '')
  const told: unknown[] = []
  await reports.tellAll(async ({ values }) => told.push(values), true)
  expect(told).toEqual([[JSON.stringify([{ path: '/', locale: 'en', referrer: '', views: 2 }])]])
})

test('an alarm is told when it begins and when it ends, not in between', async () => {
  const alarms = new Alarms()
  const told = () => alarms.take().map(({ values }) => values)
  alarms.note('/', 'slow')
  alarms.note('/', 'slow')
  expect(told()).toEqual([['/', 'slow']])
  alarms.note('/', 'slow')
  expect(told()).toEqual([])
  alarms.note('/', null)
  alarms.note('/other', null)
  expect(told()).toEqual([['/', null]])
})
