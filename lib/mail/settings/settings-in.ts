import { fieldsOf } from '#lib/form-fields.ts'

const prefix = 'way.'

/** The settings as their form sends them: a field for each kind of news. */
export function settingsIn(form: unknown) {
  const { digestHour, ...fields } = fieldsOf(form)
  const ways = Object.entries(fields).flatMap(([name, way]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), way] as const] : [],
  )
  return { digestHour, ways: Object.fromEntries(ways) }
}
