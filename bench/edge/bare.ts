// The yardstick: what Node's server does when it has nothing to do. The body and its headers come from a file.
//   node bench/edge/bare.ts PORT BODY HEADERS.json
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, bodyFile, headersFile] = process.argv.slice(2)
const body = readFileSync(bodyFile!)
const headers = JSON.parse(readFileSync(headersFile!, 'utf8'))

createServer((_request, response) => {
  response.writeHead(200, headers)
  response.end(body)
}).listen(Number(port), '127.0.0.1', () => process.send?.('ready'))
