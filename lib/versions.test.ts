// Versions below these have known holes or cannot be installed together; the lockfile must work with any registry.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Packages = Record<string, { version?: string; resolved?: string; link?: boolean }>

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))
const wanted = read('package.json')
const locked = read('package-lock.json').packages as Packages

const atLeast = {
  next: '16.4.5',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'better-auth': '1.7.16',
  sharp: '0.35.5',
  node: '24.21.0',
}
const exactly = { 'next-intl': '4.14.8', 'use-intl': '4.14.8', 'icu-minify': '4.14.8' }

/** Every copy in the tree, also below another package. */
const versionsOf = (name: string) =>
  Object.entries(locked)
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version!)

const numbers = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number)

function isAtLeast(version: string, least: string) {
  const [have, need] = [numbers(version), numbers(least)]
  const at = have.findIndex((number, index) => number !== need[index])
  return at === -1 ? !version.includes('-') : have[at]! > need[at]!
}

describe('versions', () => {
  test.each(Object.entries(atLeast))('%s is at least %s', (name, least) => {
    const versions = versionsOf(name)
    expect(versions).not.toEqual([])
    expect(versions.filter((version) => !isAtLeast(version, least))).toEqual([])
  })

  test.each(Object.entries(exactly))('%s is exactly %s', (name, version) => {
    expect(new Set(versionsOf(name))).toEqual(new Set([version]))
  })

  test('are compared as numbers', () => {
    expect(isAtLeast('16.10.0', '16.4.5')).toBe(true)
    expect(isAtLeast('16.4.5', '16.4.5')).toBe(true)
    expect(isAtLeast('17.0.0', '16.4.5')).toBe(true)
    expect(isAtLeast('16.4.4', '16.4.5')).toBe(false)
    expect(isAtLeast('16.4.5-canary.1', '16.4.5')).toBe(false)
    expect(isAtLeast('15.9.9', '16.4.5')).toBe(false)
  })
})

test('every dependency is exact, and is the one in the lockfile', () => {
  const given = Object.entries<string>({ ...wanted.dependencies, ...wanted.devDependencies })
  expect(given.length).toBeGreaterThan(20)
  for (const [name, version] of given) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    expect(locked[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('the lockfile names no registry', () => {
  const named = Object.entries(locked).filter(([, { resolved, link }]) => resolved && !link)
  expect(named).toEqual([])
  expect(JSON.stringify(locked)).not.toMatch(/"resolved":"https?:/)
})
