// An edge of its own for a test, in this process, with real sockets and the test's own database.
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll } from 'vitest'
import { readConfig } from '#lib/config.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { type Edge, openEdge } from '../open-edge.ts'
import type { TestApp } from './test-app.ts'

type Env = Record<string, string>

const folders: string[] = []
const edges = new Set<Edge>()

afterAll(async () => {
  await Promise.all([...edges].map((edge) => edge.close()))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-edge-'))
  folders.push(folder)
  return folder
}

export async function anEdge(app: TestApp, env: Env = {}) {
  const config = readConfig({
    APP_URL: app.url,
    DATABASE_NEWSROOM_URL: process.env.DATABASE_NEWSROOM_URL,
    BALAGH_DATA: aFolder(),
    BALAGH_PUBLIC_URL: 'http://localhost:3000',
    ...env,
  })
  const edge = await openEdge({ ...config, port: 0 }, () => {})
  edges.add(edge)
  const url = `http://localhost:${edge.port}`
  const get = (path: string, headers: Env = {}, method = 'GET') => ask(url, path, headers, method)
  const close = async () => {
    edges.delete(edge)
    await edge.close()
  }
  return { ...edge, url, get, close, dataFolder: config.dataFolder }
}

export type Got = { status: number; headers: Record<string, string>; body: Buffer; text: string }

/** Unlike fetch, adds no header and changes no byte. */
export function ask(url: string, path: string, headers: Env = {}, method = 'GET'): Promise<Got> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const body = Buffer.concat(chunks)
        const got = answer.headers as Record<string, string>
        resolve({ status: answer.statusCode!, headers: got, body, text: body.toString() })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** What the door does at every publication. @returns the epoch. */
export async function raise(tags: string[], isUrgent = false): Promise<number> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  const { rows } = await client.query(
    `WITH bell AS (UPDATE newsroom."Epoch" SET value = value + 1 RETURNING value)
     INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent") SELECT value, $1, $2 FROM bell RETURNING value`,
    [tags, isUrgent],
  )
  await client.end()
  return Number(rows[0].value)
}

export async function rowsOf(query: string, ...values: unknown[]) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  const { rows } = await client.query(query, values)
  await client.end()
  return rows
}

/** Waits until it holds; how long is no matter of the test. */
export async function until(holds: () => unknown, patience = 15_000) {
  for (const end = Date.now() + patience; Date.now() < end;) {
    if (await holds()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`never held: ${holds}`)
}
