// What the official schema of a format objects to. The schemas lie beside the project and not in it.
import { readdirSync, readFileSync } from 'node:fs'
import { type AnySchemaObject, Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { validateXML } from 'xmllint-wasm'
import { isSharedHere, shared } from '#e2e/shared.ts'

export { isSharedHere }

const schemas = new URL('schemas/', shared)
const readText = (path: string) => readFileSync(new URL(path, schemas), 'utf8')
const readJson = (path: string) => JSON.parse(readText(path)) as AnySchemaObject

const xmlSchemas = {
  sitemapindex: { folder: 'sitemap/', file: 'all-siteindex.xsd', kind: 'schema' },
  sitemap: { folder: 'sitemap/', file: 'all-sitemap.xsd', kind: 'schema' },
  newsml: {
    folder: 'newsml/',
    file: 'NewsML-G2_2.35-spec-All-Power.xsd',
    kind: 'schema',
  },
  atom: { folder: 'atom/', file: 'atom.rng', kind: 'relaxng' },
} as const

/** Empty when there is nothing to object. */
export async function xmlObjections(contents: string, name: keyof typeof xmlSchemas) {
  const { folder, file, kind } = xmlSchemas[name]
  const others = readdirSync(new URL(folder, schemas)).filter((other) => other !== file)
  // Nothing is fetched: what a schema imports from the web lies beside it.
  const local = (text: string) =>
    text.replace(/schemaLocation="https?:[^"]*\/([^/"]+)"/g, 'schemaLocation="$1"')
  const read = (fileName: string) => ({ fileName, contents: local(readText(folder + fileName)) })
  const { valid, rawOutput } = await validateXML({
    xml: [{ fileName: 'document.xml', contents }],
    ...(kind === 'schema'
      ? { schema: [read(file)] }
      : { extension: 'relaxng' as const, schema: [read(file)] }),
    preload: others.map(read),
    maxMemoryPages: 4096,
  })
  return valid ? '' : rawOutput
}

/** Of the draft that most of Ajv can no longer read, nothing but the names of two keywords differs here. */
const modern = (schema: AnySchemaObject): AnySchemaObject => {
  const { $schema: _draft, id, ...rest } = schema
  return { ...rest, ...(id ? { $id: id } : {}) }
}

const validators = {
  'ninjs-3.1': () => {
    const ajv = withFormats(new Ajv2020({ strict: false, allErrors: true }))
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
    return ajv.compile(readJson('ninjs/ninjs-schema_3.1.json'))
  },
  'ninjs-1.6': () =>
    withFormats(new Ajv({ strict: false, allErrors: true })).compile(
      readJson('ninjs/ninjs-schema_1.6.json'),
    ),
  jsonfeed: () => {
    const ajv = withFormats(new Ajv({ strict: false, allErrors: true }))
    ajv.addSchema(modern(readJson('jsonfeed/feed-1.json')))
    return ajv.compile(modern(readJson('jsonfeed/feed.json')))
  },
}

function withFormats<T extends Ajv | Ajv2020>(ajv: T): T {
  ;(formats as unknown as (ajv: Ajv | Ajv2020) => void)(ajv)
  return ajv
}

/** The objections to a JSON document, none when it is as it should be. */
export function jsonObjections(document: string, name: keyof typeof validators): string[] {
  const validate = validators[name]()
  validate(JSON.parse(document))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
