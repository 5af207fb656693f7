import styles from './block-ways.module.css'

type BlockWaysProps = {
  anchor: string
  label: string
  /** The same release in the other language. */
  same: { href: string; hrefLang: string; label: string } | null
}

/**
 * Two discreet links at a block's end: to the block, and to the same block in the other language. Their words are labels and
 * not text, so that whoever copies the text or reads it in another program gets the text alone.
 */
export const BlockWays = ({ anchor, label, same }: BlockWaysProps) => (
  <span className={styles.ways}>
    <a href={`#${anchor}`} aria-label={label} />
    {same ? (
      <a href={`${same.href}#${anchor}`} hrefLang={same.hrefLang} aria-label={same.label} />
    ) : null}
  </span>
)
