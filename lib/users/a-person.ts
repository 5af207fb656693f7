import { randomBytes } from 'node:crypto'
import type { Actor, Person, Role } from '#lib/access/actor.ts'
import { createUser } from './commands/create-user.ts'
import { signIn } from './commands/sign-in.ts'

export const theSystem: Actor = { kind: 'system', name: 'tests' }
export const aPassword = 'saffron lantern harbour'

/** For tests: a user with a role of their own, able to sign in with `aPassword`. */
export async function aPerson(role: Role = 'writer', locale: 'ar' | 'en' = 'ar') {
  const email = `${role}-${randomBytes(4).toString('hex')}@press.example`
  const made = await createUser(theSystem, {
    email,
    name: 'أمينة العلوي',
    role,
    locale,
    password: aPassword,
  })
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const person: Person = { kind: 'person', id: made.userId, name: 'أمينة العلوي', role, locale }
  return { ...person, email }
}

export const aVisitor = (address = randomBytes(8).toString('hex')) => ({
  address,
  headers: new Headers({ 'user-agent': 'tests' }),
})

/** The headers of a browser in which the person has signed in. */
export async function aBrowserOf(email: string, password = aPassword): Promise<Headers> {
  const signedIn = await signIn(aVisitor(), { email, password })
  if (!signedIn.ok) throw new Error(JSON.stringify(signedIn.problems))
  return new Headers({ cookie: signedIn.setCookies.map((line) => line.split(';')[0]).join('; ') })
}
