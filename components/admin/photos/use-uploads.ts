import { useCallback, useEffect, useRef, useState } from 'react'
import { problemOfFile, type ReadyPhoto, runUpload, type Upload } from './upload.ts'

/** More at once would only make each of them slower. */
const atOnce = 2

/** The uploads of a release that are under way or were refused. `onReady` is told of each that has become a photo. */
export function useUploads(releaseId: string, onReady: (photo: ReadyPhoto, name: string) => void) {
  const [uploads, setUploads] = useState<Upload[]>([])
  const running = useRef(new Map<string, AbortController>())
  const latestOnReady = useRef(onReady)
  useEffect(() => {
    latestOnReady.current = onReady
  })

  const change = useCallback((id: string, changes: Partial<Upload>) => {
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...changes } : one)))
  }, [])
  const remove = useCallback((id: string) => {
    running.current.get(id)?.abort()
    setUploads((all) => all.filter((one) => one.id !== id))
  }, [])

  useEffect(() => {
    const run = async ({ id, file }: Upload) => {
      const controller = new AbortController()
      running.current.set(id, controller)
      const report = (changes: Partial<Upload>) => change(id, changes)
      const photo = await runUpload(releaseId, file, report, controller.signal).catch((error) => {
        if (!controller.signal.aborted) throw error
        return null
      })
      running.current.delete(id)
      if (!photo) return
      remove(id)
      latestOnReady.current(photo, file.name)
    }
    const busy = uploads.filter(({ phase }) => phase === 'sending').length
    const next = uploads.filter(({ id, phase }) => phase === 'waiting' && !running.current.has(id))
    for (const upload of next.slice(0, Math.max(0, atOnce - busy))) void run(upload)
  }, [uploads, releaseId, change, remove])

  useEffect(() => {
    const { current } = running
    return () => current.forEach((controller) => controller.abort())
  }, [])

  const add = (files: Iterable<File>) => {
    // Read at once: the browser empties its list when the event is over.
    const fresh = Array.from(files, toUpload)
    setUploads((all) => [...all, ...fresh])
  }
  const retry = (id: string) => change(id, { phase: 'waiting', problem: undefined })
  return { uploads, add, retry, remove }
}

let lastId = 0

function toUpload(file: File): Upload {
  const problem = problemOfFile(file)
  return { id: String(++lastId), file, phase: problem ? 'refused' : 'waiting', share: 0, problem }
}
