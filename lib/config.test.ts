import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const database = 'postgresql://owner:pass%20word@db.example:5433/news?sslmode=require'
const long = 'x'.repeat(32)

test('nothing needs to be set', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: 'localhost',
    dataFolder: resolve('.data'),
    publicUrl: 'http://localhost:3000',
    databaseUrl: undefined,
    newsroomUrl: undefined,
    secret: undefined,
    demoPassword: undefined,
    appUrl: undefined,
    pageMemory: 64_000_000,
    pageDisk: 512_000_000,
    trustedProxies: [],
    front: undefined,
    smtpUrl: undefined,
    mailFrom: undefined,
  })
})

test('an empty value is no value', () => {
  const names = [
    'PORT',
    'HOST',
    'DATABASE_URL',
    'BALAGH_DATA',
    'BALAGH_PUBLIC_URL',
    'BALAGH_SECRET',
  ]
  expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}))
})

describe('taken as given', () => {
  test.each([
    [{ PORT: '1' }, { port: 1, publicUrl: 'http://localhost:1' }],
    [{ PORT: '65535' }, { port: 65535 }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ HOST: 'press-1.example' }, { host: 'press-1.example' }],
    [{ DATABASE_URL: database }, { databaseUrl: database }],
    [{ DATABASE_URL: 'postgres://db/news' }, { databaseUrl: 'postgres://db/news' }],
    [{ DATABASE_URL: database, DATABASE_NEWSROOM_URL: database }, { newsroomUrl: database }],
    [{ BALAGH_DATA: '/srv/balagh' }, { dataFolder: '/srv/balagh' }],
    [{ BALAGH_DATA: 'below' }, { dataFolder: resolve('below') }],
    [{ BALAGH_PUBLIC_URL: 'https://news.example' }, { publicUrl: 'https://news.example' }],
    [{ BALAGH_PUBLIC_URL: 'https://news.example/' }, { publicUrl: 'https://news.example' }],
    [{ BALAGH_PUBLIC_URL: 'http://[::1]:8080' }, { publicUrl: 'http://[::1]:8080' }],
    [{ BALAGH_SECRET: long }, { secret: long }],
    [{ BALAGH_DEMO_PASSWORD: 'twelve chars' }, { demoPassword: 'twelve chars' }],
    [{ APP_URL: 'http://app.internal:3000' }, { appUrl: 'http://app.internal:3000' }],
    [{ APP_URL: 'http://app', DATABASE_NEWSROOM_URL: database }, { newsroomUrl: database }],
    [{ BALAGH_PAGE_MEMORY: '10 mb' }, { pageMemory: 10_000_000 }],
    [{ BALAGH_PAGE_DISK: '2GB' }, { pageDisk: 2_000_000_000 }],
    [{ BALAGH_FRONT: 'nginx' }, { front: 'nginx' }],
    [{ BALAGH_PAGE_DISK: '5000' }, { pageDisk: 5000 }],
    [
      { SMTP_URL: 'smtp://a%40b:c%2Fd@mail.example:587', MAIL_FROM: 'بلاغ <press@x.example>' },
      { smtpUrl: 'smtp://a%40b:c%2Fd@mail.example:587', mailFrom: 'بلاغ <press@x.example>' },
    ],
    [{ SMTP_URL: 'smtps://[::1]', MAIL_FROM: 'a@b' }, { smtpUrl: 'smtps://[::1]' }],
    [{ MAIL_FROM: 'press@x.example' }, { mailFrom: 'press@x.example', smtpUrl: undefined }],
    [
      { BALAGH_TRUSTED_PROXY: '127.0.0.1, 10.0.0.0/8 fd00::/8' },
      { trustedProxies: ['127.0.0.1', '10.0.0.0/8', 'fd00::/8'] },
    ],
  ])('%o', (env, config) => {
    expect(readConfig(env)).toMatchObject(config)
  })
})

describe('refused in one sentence', () => {
  const noPort = 'PORT must be a port number from 1 to 65535.'
  const noHost = 'HOST must be a host name or an IP address.'
  const noDatabase = 'DATABASE_URL must be a postgresql:// address.'
  const noAddress = 'BALAGH_PUBLIC_URL must be an http:// or https:// address.'
  const noProxy = 'BALAGH_TRUSTED_PROXY must be addresses or networks, like 10.0.0.0/8.'
  const noOrigin =
    'BALAGH_PUBLIC_URL must be an address without a path, like https://news.example.org.'

  test.each([
    [{ PORT: '0' }, noPort],
    [{ APP_URL: 'app:3000' }, 'APP_URL must be an http:// or https:// address.'],
    [{ BALAGH_PAGE_MEMORY: 'much' }, 'BALAGH_PAGE_MEMORY must be a size, like 64 MB.'],
    [{ BALAGH_PAGE_DISK: '-1' }, 'BALAGH_PAGE_DISK must be a size, like 64 MB.'],
    [{ BALAGH_FRONT: 'varnish' }, 'BALAGH_FRONT may only be nginx.'],
    [{ BALAGH_TRUSTED_PROXY: 'nginx' }, noProxy],
    [{ BALAGH_TRUSTED_PROXY: '10.0.0.0/33' }, noProxy],
    [{ PORT: '65536' }, noPort],
    [
      { SMTP_URL: 'smtp://mail.example' },
      'MAIL_FROM is needed beside SMTP_URL: mails say who sends them.',
    ],
    [{ PORT: '-1' }, noPort],
    [{ PORT: '80.5' }, noPort],
    [{ PORT: '0x50' }, noPort],
    [{ PORT: ' 80' }, noPort],
    [{ PORT: 'http' }, noPort],
    [{ HOST: 'http://localhost' }, noHost],
    [{ HOST: 'a b' }, noHost],
    [{ DATABASE_URL: 'mysql://db/news' }, noDatabase],
    [{ DATABASE_URL: 'db.example:5432' }, noDatabase],
    [{ DATABASE_URL: 'news' }, noDatabase],
    [
      { DATABASE_URL: database, DATABASE_NEWSROOM_URL: 'x' },
      `DATABASE_NEWSROOM_URL must be a postgresql:// address.`,
    ],
    [
      { DATABASE_NEWSROOM_URL: database },
      'DATABASE_NEWSROOM_URL needs DATABASE_URL: the embedded database has an address of its own.',
    ],
    [{ BALAGH_PUBLIC_URL: 'news.example' }, noAddress],
    [{ BALAGH_PUBLIC_URL: 'ftp://news.example' }, noAddress],
    [{ BALAGH_PUBLIC_URL: 'https://news.example/press' }, noOrigin],
    [{ BALAGH_PUBLIC_URL: 'https://news.example/?a' }, noOrigin],
    [{ BALAGH_PUBLIC_URL: 'https://a:b@news.example' }, noOrigin],
    [{ BALAGH_SECRET: long.slice(1) }, 'BALAGH_SECRET must have at least 32 characters.'],
    [
      { BALAGH_DEMO_PASSWORD: 'eleven char' },
      'BALAGH_DEMO_PASSWORD must have at least 12 characters.',
    ],
    [
      { BALAGH_DEMO_PASSWORD: 'x'.repeat(257) },
      'BALAGH_DEMO_PASSWORD must have at most 256 characters.',
    ],
  ])('%o', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(new ConfigError(sentence))
  })

  test.each([
    'mail.example:587',
    'https://mail.example',
    'smtp://',
    'smtp://mail.example/inbox',
    'smtp://mail.example?tls=no',
    'smtp://100%:x@mail.example',
    'smtp://%ff:x@mail.example',
  ])('SMTP_URL %s', (SMTP_URL) => {
    expect(() => readConfig({ SMTP_URL, MAIL_FROM: 'a@b.example' })).toThrow(
      'SMTP_URL must be an smtp:// or smtps:// address, like smtp://mail.example:587.',
    )
  })

  test.each(['press', 'a@b.example, c@d.example', 'Press <a@b.example> <c@d.example>', 'a b@c'])(
    'MAIL_FROM %s',
    (MAIL_FROM) => {
      expect(() => readConfig({ MAIL_FROM })).toThrow(
        'MAIL_FROM must be an e-mail address, like Press Office <press@example.org>.',
      )
    },
  )

  test('each bad value has its own', () => {
    const bad = { PORT: 'x', BALAGH_SECRET: 'short' }
    expect(() => readConfig(bad)).toThrow(/^PORT .+\.\nBALAGH_SECRET .+\.$/)
  })
})
