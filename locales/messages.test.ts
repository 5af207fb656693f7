import { globSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { policy } from '#lib/access/policy.ts'
import { auditEvents } from '#lib/audit/audit-event.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { guestKinds } from '#lib/mail/guest-kinds.ts'
import { newsKinds } from '#lib/mail/news.ts'

type Texts = Map<string, string>

/** Every text by its whole key: `releases.ReleaseList.empty`. */
function textsOf(locale: Locale): Texts {
  const texts: Texts = new Map()
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, value)
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, `${path}.${key}`)
  }
  for (const [file, content] of Object.entries(messagesOf(locale))) walk(content, file)
  return texts
}
const texts = { ar: textsOf('ar'), en: textsOf('en') }
const pairs = [...texts.ar].flatMap(([key, arabic]) => {
  const english = texts.en.get(key)
  return english === undefined ? [] : [{ key, arabic, english }]
})

/** All elements of a message, those inside choices and tags too. */
const elementsOf = (elements: MessageFormatElement[]): MessageFormatElement[] =>
  elements.flatMap((element) => {
    const inner =
      'options' in element
        ? Object.values(element.options).flatMap(({ value }) => value)
        : 'children' in element
          ? element.children
          : []
    return [element, ...elementsOf(inner)]
  })

/** What a message must be given: names with their kinds, and the choices of a select. */
function placeholdersOf(text: string): string[] {
  const named = elementsOf(parse(text)).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    const choices = element.type === TYPE.select ? Object.keys(element.options).toSorted() : []
    return [`${element.value}: ${TYPE[element.type]} ${choices}`]
  })
  return [...new Set(named)].toSorted()
}

const sources = globSync(['lib/**/*.ts', 'app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', '*.ts'])
  .filter((path) => !path.endsWith('.test.ts') && !path.startsWith('lib/testing/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
const code = sources.map(({ text }) => text).join('\n')

describe('Arabic and English', () => {
  test('have the same keys', () => {
    const only = (one: Texts, other: Texts) => [...one.keys()].filter((key) => !other.has(key))
    expect({ onlyArabic: only(texts.ar, texts.en), onlyEnglish: only(texts.en, texts.ar) }).toEqual(
      {
        onlyArabic: [],
        onlyEnglish: [],
      },
    )
  })

  test('ask for the same values', () => {
    for (const { key, arabic, english } of pairs)
      expect(placeholdersOf(arabic), key).toEqual(placeholdersOf(english))
  })

  test('are written in their own letters, without spaces at the edges', () => {
    const words = (text: string) => text.replace(/\{[^{}]*\}|<\/?\w+>|https?/g, '')
    const wrong = pairs.filter(
      ({ arabic, english }) =>
        /\p{Script=Arabic}/u.test(words(english)) ||
        (/[A-Za-z]/.test(words(english)) && !/\p{Script=Arabic}/u.test(arabic)) ||
        arabic !== arabic.trim() ||
        english !== english.trim(),
    )
    expect(wrong.filter(({ key }) => !writtenInTheOther.includes(key))).toEqual([])
  })
})

/** What stands in the field of a language whatever the screen's, the name of the other language, and a name that has no Arabic. */
const writtenInTheOther = [
  'editor.RichTextEditor.placeholderAr',
  'editor.RichTextEditor.placeholderEn',
  'reader.SiteHeader.otherLanguage',
  'reader.SiteHeader.feed',
]

describe.each(locales)('plurals in %s', (locale) => {
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
  const plurals = [...texts[locale]].flatMap(([key, text]) =>
    elementsOf(parse(text)).flatMap((element) =>
      element.type === TYPE.plural ? [{ key, forms: Object.keys(element.options) }] : [],
    ),
  )

  test(`have the ${categories.length} forms of the language`, () => {
    expect(plurals.length).toBeGreaterThan(3)
    for (const { key, forms } of plurals)
      expect(forms.filter((form) => !form.startsWith('=')).toSorted(), key).toEqual(
        [...categories].toSorted(),
      )
  })
})

const matchesOf = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, part]) => part!)
/** What a key or a code that the code puts together may look like: `${role}Hint` is `.+Hint`. */
const templates = matchesOf(/`([\w.]*\$\{[^`]*)`/g).flatMap((template) => {
  const pattern = template.replace(/\$\{[^}]*\}/g, '\0').replaceAll('.', '\\.')
  return /[a-zA-Z_]/.test(pattern.replaceAll('\0', '')) && !pattern.includes(' ')
    ? [new RegExp(`^${pattern.replaceAll('\0', '.+').replace(/[()[\]{}?*|^$]/g, '')}$`)]
    : []
})
const isMade = (key: string) => templates.some((template) => template.test(key))

describe('problems', () => {
  const notCodes = new Set<string>([
    ...Object.keys(policy),
    ...auditEvents,
    ...Object.keys(newsKinds),
    ...Object.keys(guestKinds),
  ])
  const nouns = Object.keys(messagesOf('ar').problems!)
  const dotted = matchesOf(/'([a-z]+(?:_[a-z]+)*\.(?!(?:jpg|png|webp)')[a-z]+(?:_[a-z]+)*)'/g)
  const used = new Set([
    ...dotted.filter((text) => !notCodes.has(text) && nouns.includes(text.split('.')[0]!)),
    ...matchesOf(/(?:refuse\(|code: )'([a-z_]+\.[a-z_]+)'/g),
    ...matchesOf(/\bmissing\(.+, '(\w+)'\)/g).map((field) => `requirement.${field}`),
    ...['caption', 'alt', 'credit'].map((part) => `requirement.photo_${part}`),
  ])
  const told = [...texts.ar.keys()].flatMap((key) =>
    key.startsWith('problems.') ? [key.slice('problems.'.length)] : [],
  )

  test('each code has a text', () => {
    expect(used.size).toBeGreaterThan(40)
    expect([...used].filter((problem) => !told.includes(problem)).toSorted()).toEqual([])
  })

  test('each text has a code that someone uses', () => {
    expect(told.filter((problem) => !used.has(problem) && !isMade(problem)).toSorted()).toEqual([])
  })

  test('a text asks only for values that its code carries', () => {
    const carried = (problem: string) =>
      sources
        .filter(
          ({ text }) =>
            text.includes(problem) ||
            (problem.startsWith('requirement.') && text.includes('requirement.')),
        )
        .map(({ text }) => text)
        .join('\n')
    for (const problem of told)
      for (const placeholder of placeholdersOf(texts.ar.get(`problems.${problem}`)!)) {
        const name = placeholder.split(':')[0]!
        expect(carried(problem), problem).toMatch(new RegExp(`values\\b[^}]*\\b${name}\\b`))
      }
  })
})

test('each audit event has a text', () => {
  const told = [...texts.ar.keys()].filter((key) => key.startsWith('history.'))
  const missing = auditEvents.filter((event) => !told.some((key) => key.endsWith(`.${event}`)))
  expect(missing).toEqual([])
})

test('each audit event has a name to be looked for in the log', () => {
  const named = (event: string) => texts.ar.has(`log.LogFilters.name.${event}`)
  expect(auditEvents.filter((event) => !named(event))).toEqual([])
})

test('each component that has texts asks for them', () => {
  const unused = Object.entries(messagesOf('ar')).flatMap(([file, content]) =>
    Object.keys(content)
      .filter((component) => {
        const whole = new RegExp(`['"\`]${file}\\.${component}\\b`)
        const read = new RegExp(`\\.${file}!?\\.${component}\\b`)
        const within = new RegExp(`['"\`]${component}\\b`)
        const isOpened = new RegExp(`Translations\\(\\s*['"]${file}['"]\\s*\\)`).test(code)
        return (
          !whole.test(code) &&
          !read.test(code) &&
          !(isOpened && (within.test(code) || file === 'problems'))
        )
      })
      .map((component) => `${file}.${component}`),
  )
  expect(unused).toEqual([])
})

test('each text is asked for', () => {
  const unused = [...texts.ar.keys()].filter((key) => {
    const [file, ...path] = key.split('.')
    if (file === 'problems' || file === 'history') return false
    const leaf = path.slice(1)
    return !leaf.every((part) => new RegExp(`\\b${part}\\b`).test(code) || isMade(part))
  })
  expect(unused).toEqual([])
})
