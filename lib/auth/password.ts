import { hash, verify } from '@node-rs/argon2'

/** The same characters typed on another keyboard may arrive composed in another way. */
const composed = (password: string) => password.normalize('NFKC')

/** argon2id with the cost that OWASP asks for: 19 MiB, two passes. */
export const hashPassword = (password: string) =>
  hash(composed(password), { memoryCost: 19456, timeCost: 2, parallelism: 1 })

export const verifyPassword = ({ hash: kept, password }: { hash: string; password: string }) =>
  verify(kept, composed(password))
