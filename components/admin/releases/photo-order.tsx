'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { SharedFields } from '#lib/releases/schema.ts'
import styles from './photo-order.module.css'

export type SharedPhotoRow = {
  assetId: string
  src: string | null
  state: 'waiting' | 'ready' | 'refused'
}
type Photos = SharedFields['photos']
type PhotoOrderProps = {
  rows: SharedPhotoRow[]
  photos: Photos
  onChange: (photos: Photos) => void
}

/** The photos of a release in their order; the first one leads. */
export function PhotoOrder({ rows, photos, onChange }: PhotoOrderProps) {
  const t = useTranslations('releases.PhotoOrder')
  const move = (from: number, to: number) => {
    const next = [...photos]
    next.splice(to, 0, ...next.splice(from, 1))
    onChange(next)
  }
  const focus = (at: number, focalX: number, focalY: number) =>
    onChange(photos.map((photo, index) => (index === at ? { ...photo, focalX, focalY } : photo)))
  return (
    <ol className={styles.photos}>
      {photos.map((photo, at) => {
        const row = rows.find(({ assetId }) => assetId === photo.assetId)
        return (
          <li key={photo.assetId} className={styles.photo}>
            {row?.src ? (
              <FocalPoint
                src={row.src}
                label={t('focalPoint', { number: at + 1 })}
                {...photo}
                onPick={(x, y) => focus(at, x, y)}
              />
            ) : (
              <p className={styles.waiting}>{t('processing')}</p>
            )}
            <div className={styles.tools}>
              <span className={styles.number}>
                {at === 0 ? t('lead') : t('number', { number: at + 1 })}
              </span>
              <Button look="quiet" disabled={at === 0} onClick={() => move(at, at - 1)}>
                {t('earlier')}
              </Button>
              <Button
                look="quiet"
                disabled={at === photos.length - 1}
                onClick={() => move(at, at + 1)}
              >
                {t('later')}
              </Button>
              <Button
                look="quiet"
                onClick={() => onChange(photos.filter((_, index) => index !== at))}
              >
                {t('remove')}
              </Button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

type FocalPointProps = {
  src: string
  label: string
  focalX: number
  focalY: number
  onPick: (x: number, y: number) => void
}

const within = (value: number) => Math.min(1, Math.max(0, Math.round(value * 100) / 100))
const keys: Record<string, [number, number]> = {
  ArrowLeft: [-0.05, 0],
  ArrowRight: [0.05, 0],
  ArrowUp: [0, -0.05],
  ArrowDown: [0, 0.05],
}

/** The point that every crop keeps: click it, or move it with the arrow keys. */
function FocalPoint({ src, label, focalX, focalY, onPick }: FocalPointProps) {
  return (
    <button
      type="button"
      className={styles.frame}
      aria-label={label}
      onClick={(event) => {
        if (event.detail === 0) return
        const box = event.currentTarget.getBoundingClientRect()
        onPick(
          within((event.clientX - box.x) / box.width),
          within((event.clientY - box.y) / box.height),
        )
      }}
      onKeyDown={(event) => {
        const step = keys[event.key]
        if (!step) return
        event.preventDefault()
        onPick(within(focalX + step[0]), within(focalY + step[1]))
      }}
    >
      <img src={src} alt="" />
      <span
        className={styles.point}
        style={
          { insetBlockStart: `${focalY * 100}%`, '--x': `${focalX * 100}%` } as React.CSSProperties
        }
      />
    </button>
  )
}
