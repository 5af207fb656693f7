// Configuration comes from the environment, is read once here, and is explained in the README's table.
import { resolve } from 'node:path'
import { z } from 'zod'
import { isSmtpServer, isSender } from './mail/smtp/post.ts'
import { isProxyAddress } from './security/proxy-address.ts'

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' })

const isPort = (text: string) =>
  /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535

/** Releases have their addresses below it, so it cannot lie below another address itself. */
const isOrigin = (address: string) => {
  const url = URL.parse(address)
  return url !== null && `${url.origin}/` === url.href
}

const units = { '': 1, KB: 1e3, MB: 1e6, GB: 1e9 } as const
const size = (otherwise: string) =>
  z
    .string()
    .regex(/^\d{1,12} ?(?:KB|MB|GB)?$/i, 'must be a size, like 64 MB')
    .default(otherwise)
    .transform((text) => {
      const [, number, unit = ''] = /^(\d+) ?(\w*)$/.exec(text.toUpperCase())!
      return Number(number) * units[unit as keyof typeof units]
    })

const proxies = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine((list) => list.every(isProxyAddress), 'must be addresses or networks, like 10.0.0.0/8')

const environment = z
  .object({
    PORT: z
      .string()
      .refine(isPort, 'must be a port number from 1 to 65535')
      .default('3000')
      .transform(Number),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'must be a host name or an IP address')
      .default('localhost'),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_NEWSROOM_URL: postgresUrl.optional(),
    BALAGH_DATA: z.string().default('.data'),
    BALAGH_PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address', abort: true })
      .refine(isOrigin, 'must be an address without a path, like https://news.example.org')
      .optional(),
    BALAGH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    APP_URL: z
      .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
      .optional(),
    BALAGH_PAGE_MEMORY: size('64 MB'),
    BALAGH_PAGE_DISK: size('512 MB'),
    BALAGH_TRUSTED_PROXY: proxies,
    BALAGH_FRONT: z.literal('nginx', { error: 'may only be nginx' }).optional(),
    BALAGH_DEMO_PASSWORD: z
      .string()
      .min(12, 'must have at least 12 characters')
      .max(256, 'must have at most 256 characters')
      .optional(),
    SMTP_URL: z
      .string()
      .refine(isSmtpServer, 'must be an smtp:// or smtps:// address, like smtp://mail.example:587')
      .optional(),
    MAIL_FROM: z
      .string()
      .refine(isSender, 'must be an e-mail address, like Press Office <press@example.org>')
      .optional(),
  })
  .refine((given) => !given.SMTP_URL || given.MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'is needed beside SMTP_URL: mails say who sends them',
  })
  // An edge on a machine of its own knows the readers' role and the app's address, and nothing of the desk.
  .refine((given) => given.DATABASE_URL || given.APP_URL || !given.DATABASE_NEWSROOM_URL, {
    path: ['DATABASE_NEWSROOM_URL'],
    error: 'needs DATABASE_URL: the embedded database has an address of its own',
  })

export type Config = {
  port: number
  host: string
  /** Connection for migrations and the desk; absent when the embedded server is to be used. */
  databaseUrl?: string
  newsroomUrl?: string
  dataFolder: string
  /** Origin that readers and editors see, without a trailing slash. */
  publicUrl: string
  secret?: string
  demoPassword?: string
  /** Where the edge finds the app. */
  appUrl?: string
  /** Bounds of the page store, in bytes. */
  pageMemory: number
  pageDisk: number
  trustedProxies: string[]
  /** The program in front of the edge, when it has our configuration. */
  front?: 'nginx'
  /** The server that takes mails and whom they are from; without it they are kept. */
  smtpUrl?: string
  mailFrom?: string
}

export class ConfigError extends Error {}

/** @throws ConfigError with one sentence per bad value. An empty value is no value. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${message}.`,
    )
    throw new ConfigError([...new Set(sentences)].join('\n'))
  }
  const values = parsed.data
  const publicUrl = values.BALAGH_PUBLIC_URL ?? `http://localhost:${values.PORT}`
  return {
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    newsroomUrl: values.DATABASE_NEWSROOM_URL,
    dataFolder: resolve(values.BALAGH_DATA),
    publicUrl: new URL(publicUrl).origin,
    secret: values.BALAGH_SECRET,
    demoPassword: values.BALAGH_DEMO_PASSWORD,
    appUrl: values.APP_URL,
    pageMemory: values.BALAGH_PAGE_MEMORY,
    pageDisk: values.BALAGH_PAGE_DISK,
    trustedProxies: values.BALAGH_TRUSTED_PROXY,
    front: values.BALAGH_FRONT,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
  }
}
