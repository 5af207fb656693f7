type Fields = Record<string, string>

/**
 * The texts of a form. Next's own fields and files are none of ours. Whoever calls an action without our page may send
 * anything in place of a form: it has no fields.
 */
export const fieldsOf = (form: unknown): Fields =>
  form instanceof FormData
    ? Object.fromEntries(
        [...form].flatMap(([name, value]) =>
          typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [],
        ),
      )
    : {}

/** What a refused form shows again where no script kept it. Passwords never travel back. */
export const typedIn = (form: unknown): Fields => {
  const { password: _password, current: _current, token: _token, ...typed } = fieldsOf(form)
  return typed
}
