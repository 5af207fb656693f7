'use client'
import { type ClipboardEvent, type DragEvent, type ReactNode, useState } from 'react'
import styles from './photo-uploader.module.css'

type DropZoneProps = {
  label: string
  onFiles: (files: FileList) => void
  /** The content; it may say what happens when the dragged files are let go. */
  children: (isOver: boolean) => ReactNode
}

/** Takes files that are dragged here, or pasted while the focus is within. */
export function DropZone({ label, onFiles, children }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false)
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    onFiles(event.dataTransfer.files)
  }
  const paste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    onFiles(event.clipboardData.files)
  }
  return (
    // Everything that these listeners offer can also be done with the button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={`${styles.uploader} ${isOver ? styles.over : ''}`}
      aria-label={label}
      onDragOver={drag}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      onPaste={paste}
    >
      {children(isOver)}
    </section>
  )
}
