import { createContext, use } from 'react'

/** A photo of the release that can stand in its text, in the words of the document's language. */
export type EditorPhoto = { assetId: string; src: string; alt: string; caption: string }

export const PhotosContext = createContext<readonly EditorPhoto[]>([])

export const usePhoto = (assetId: string) =>
  use(PhotosContext).find((photo) => photo.assetId === assetId)
