import { getTranslations } from 'next-intl/server'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { type Direction, directionOf, type Locale, localPath } from '#lib/i18n/locale.ts'
import { limits } from '#lib/preview-links/preview-link.ts'
import type { SentComment } from '#lib/preview-links/read-preview.ts'
import { blocksToName } from './blocks-to-name.ts'
import styles from './preview-room.module.css'

/** What became of the last comment, and the block that the next one is about. */
export type CommentOutcome = { isSent: boolean; problem: string; block: string }

type GuestCommentsProps = {
  locale: Locale
  linkId: string
  content: EditionContent
  comments: SentComment[]
  outcome: CommentOutcome
}

export async function GuestComments(props: GuestCommentsProps) {
  const { locale, linkId, content, comments, outcome } = props
  const t = await getTranslations('guest.GuestComments')
  const problems = await getTranslations('problems')
  const blocks = blocksToName(content.body)
  const chosen = blocks.some(({ id }) => id === outcome.block) ? outcome.block : ''
  const written = { lang: content.locale, dir: directionOf(content.locale) }
  // Only what this form can be answered, whatever an address says.
  const isKnown = outcome.problem.startsWith('preview_link.') && problems.has(outcome.problem)
  return (
    <section className={styles.comments} id="comment" aria-labelledby="comment-title">
      <h2 id="comment-title">{t('title')}</h2>
      <p className={styles.soft}>{t('explain')}</p>
      {outcome.isSent ? <Message tone="good" title={t('sent')} live /> : null}
      {isKnown ? (
        <Message tone="danger" title={t('refused')} live>
          <p>{problems(outcome.problem)}</p>
        </Message>
      ) : null}
      <form method="post" action={localPath(locale, `/preview/${linkId}/comments`)}>
        <Field id="block" label={t('block')}>
          <select {...fieldAttributes('block')} name="blockId" defaultValue={chosen}>
            <option value="">{t('whole')}</option>
            {blocks.map(({ id, words }) => (
              <option key={id} value={id} {...written}>
                {words}
              </option>
            ))}
          </select>
        </Field>
        <Field id="text" label={t('text')}>
          <textarea
            {...fieldAttributes('text')}
            name="text"
            rows={4}
            required
            maxLength={limits.comment}
            dir="auto"
          />
        </Field>
        <button className={styles.send} type="submit">
          {t('send')}
        </button>
      </form>
      <SentComments comments={comments} blocks={blocks} written={written} />
    </section>
  )
}

type SentCommentsProps = {
  comments: SentComment[]
  blocks: ReturnType<typeof blocksToName>
  written: { lang: Locale; dir: Direction }
}

async function SentComments({ comments, blocks, written }: SentCommentsProps) {
  if (comments.length === 0) return null
  const t = await getTranslations('guest.GuestComments')
  return (
    <>
      <h3>{t('former')}</h3>
      <ul>
        {comments.map(({ id, blockId, text }) => (
          <li key={id}>
            <p className={styles.soft} {...written}>
              {blocks.find((block) => block.id === blockId)?.words ?? t('whole')}
            </p>
            <p dir="auto">{text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
