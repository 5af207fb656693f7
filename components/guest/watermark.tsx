import type { ReactNode } from 'react'
import styles from './watermark.module.css'

type WatermarkProps = { id: string; words: string; children: ReactNode }

/** Wide enough for the words in either script, with room before they come again. */
const widthOf = (words: string) => Math.max(240, words.length * 10 + 60)

export const Watermark = ({ id, words, children }: WatermarkProps) => (
  <div className={styles.marked}>
    {children}
    <svg className={styles.mark} aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id={id}
          width={widthOf(words)}
          height="130"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          <text x={widthOf(words) / 2} y="60" textAnchor="middle">
            {words}
          </text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  </div>
)
