import { type Refusal, refuse } from '#lib/result.ts'

/** Two people may give one name at the same moment; the database lets one of them have it. */
export async function orTaken<T>(field: 'slug' | 'name', save: Promise<T>): Promise<T | Refusal> {
  try {
    return await save
  } catch (error) {
    if ((error as { code?: string } | null)?.code !== 'P2002') throw error
    return refuse(`register.${field}_taken`, { field })
  }
}
