'use client'
import { useState } from 'react'
import type { EntryValues } from './fields.ts'

/** What a person has typed, and the entry as it was when they began; null before and after. */
type Draft = { base?: EntryValues; typed: EntryValues }

/**
 * Keeps apart what is typed and what is saved, so that an entry that changes under a person's hands neither undoes their
 * words nor is undone by them: fields that they did not touch follow what is saved.
 */
export function useDraft(entry?: EntryValues) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const base = draft?.base ?? entry
  return {
    /** The state of the entry that the person had before them. */
    revision: base?.revision,
    valueOf: (name: string) => draft?.typed[name] ?? entry?.[name] ?? '',
    /** What someone else saved in a field since the person began. */
    theirsOf: (name: string) => (entry?.[name] === base?.[name] ? undefined : entry?.[name]),
    write: (name: string, value: string) =>
      setDraft((former) => ({
        base: former?.base ?? entry,
        typed: { ...former?.typed, [name]: value },
      })),
    clear: () => setDraft(null),
  }
}
