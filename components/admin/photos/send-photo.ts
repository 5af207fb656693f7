import type { Problem, Result } from '#lib/result.ts'

const broken = (code: string): Result<never> => ({ ok: false, problems: [{ code }] })

/** Uploads one file. XMLHttpRequest, because fetch does not tell how much of a body has gone out. */
export function sendPhoto(
  releaseId: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<{ assetId: string }>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', '/api/photos')
    request.responseType = 'json'
    request.setRequestHeader('content-type', file.type)
    request.setRequestHeader('x-release-id', releaseId)
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()))
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve(request.response ?? broken('photo.connection_lost'))
    request.onerror = () => resolve(broken('photo.connection_lost'))
    request.onabort = () => reject(signal.reason)
    signal.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

export type PhotoAnswer = {
  state: 'waiting' | 'ready' | 'refused'
  refusal: string | null
  width: number
  height: number
}

/** Null when the server could not be asked; the photo is safe there, so one asks again. */
export async function askForPhoto(
  assetId: string,
  signal: AbortSignal,
): Promise<Result<PhotoAnswer> | null> {
  try {
    const response = await fetch(`/api/photos/${assetId}`, { signal })
    if (response.status >= 500) return null
    return (await response.json()) as Result<PhotoAnswer>
  } catch (error) {
    if (signal.aborted) throw error
    return null
  }
}

/** Problems after which sending the same file again may go well. */
export const mayBeTriedAgain = (problem: Problem) =>
  [
    'photo.connection_lost',
    'photo.incomplete',
    'photo.signed_out',
    'photo.foreign_origin',
  ].includes(problem.code)
