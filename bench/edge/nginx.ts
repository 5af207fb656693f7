// nginx as Debian ships it, one worker: once with the page as a file, once with the configuration that we ship.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const main = (folder: string, http: string) => `
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 2048; }
http {
  include /etc/nginx/mime.types;
  default_type text/html;
  charset utf-8;
  sendfile on;
  tcp_nopush off;
  access_log off;
  keepalive_requests 1000000;
  ${http}
}`

async function start(folder: string, http: string, url: string) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, main(folder, http))
  const child = spawn('nginx', ['-c', file, '-p', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => null)) break
    await sleep(50)
  }
  const stop = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGQUIT')
    await Promise.race([ended, sleep(2000)])
    child.kill('SIGKILL')
  }
  return { stop, pid: child.pid! }
}

/** What nginx says itself of a file. */
const ofItsOwn = new Set([
  'accept-ranges',
  'connection',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'server',
  'transfer-encoding',
])

/** The page's bytes from the disk, bare or with the headers that readers of a page must get. */
export async function staticNginx(
  folder: string,
  port: number,
  body: Buffer,
  headers: Record<string, string | string[] | undefined> = {},
) {
  mkdirSync(join(folder, 'html'), { recursive: true })
  writeFileSync(join(folder, 'html', 'page.html'), body)
  const url = `http://127.0.0.1:${port}/page.html`
  const lines = Object.entries(headers)
    .filter(([name]) => !ofItsOwn.has(name))
    .map(([name, value]) => `add_header ${name} '${value}';`)
  const http = `server { listen 127.0.0.1:${port}; root ${folder}/html; ${lines.join(' ')} }`
  return { url, ...(await start(folder, http, url)) }
}

/** docs/deploy/nginx.conf, with this machine's ports and folder in it. */
export async function shippedNginx(folder: string, port: number, edgePort: number, path: string) {
  const shipped = readFileSync(resolve('docs/deploy/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('server 127.0.0.1:3000;', `server 127.0.0.1:${edgePort};`)
    .replace('/var/cache/nginx/balagh', join(folder, 'cache'))
  const url = `http://127.0.0.1:${port}${path}`
  return { url, ...(await start(folder, shipped, url)) }
}
