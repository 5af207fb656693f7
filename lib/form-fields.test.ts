import { expect, test } from 'vitest'
import { fieldsOf, typedIn } from './form-fields.ts'

test('a form gives its texts, without files and without what Next adds', () => {
  const form = new FormData()
  form.set('name', 'سارة')
  form.set('$ACTION_KEY', 'k')
  form.set('photo', new File(['x'], 'x.jpg'))
  form.set('password', 'saffron lantern harbour')
  expect(fieldsOf(form)).toEqual({ name: 'سارة', password: 'saffron lantern harbour' })
  expect(typedIn(form)).toEqual({ name: 'سارة' })
})

test.each([null, undefined, 1, true, 'name=x', {}, { get: 1 }, [['name', 'x']]])(
  '%j, sent in place of a form, has no fields',
  (sent) => {
    expect(fieldsOf(sent)).toEqual({})
    expect(typedIn(sent)).toEqual({})
  },
)
