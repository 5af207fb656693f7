// What the site is and where its texts are, for machines that read text (llmstxt.org).
import type { Locale } from '#lib/i18n/locale.ts'
import { otherLocale } from '#lib/i18n/locale.ts'
import { escapeMarkdown } from '#lib/rich-text/markdown.ts'
import type { ReleaseRow } from '../../queries/release-row.ts'
import type { Site } from '../../site.ts'
import type { Translate } from '../../texts.ts'
import { absoluteUrl } from '../../urls.ts'
import { feedPath, feedTypes } from '../feed-path.ts'
import { writable } from '../xml.ts'

type Setting = { publicUrl: string; locale: Locale; site: Site; t: Translate }
type Row = Pick<ReleaseRow, 'path' | 'headline' | 'summary'>

export function llmsText(setting: Setting, rows: Row[]): string {
  const { publicUrl, locale, site, t } = setting
  const link = (name: string, path: string, note = '') =>
    `- [${escapeMarkdown(name)}](${absoluteUrl(publicUrl, locale, path)})${note && `: ${escapeMarkdown(note)}`}`
  const feeds = Object.entries(feedTypes).map(([form, type]) => link(type, feedPath(null, form)))
  const parts = [
    `# ${escapeMarkdown(site.fullName)}`,
    site.description && `> ${escapeMarkdown(oneLine(site.description))}`,
    escapeMarkdown(t('feeds.Llms.forms')),
    section(
      t('feeds.Llms.latest'),
      rows.map(({ headline, path, summary }) => link(headline, `${path}.md`, oneLine(summary))),
    ),
    section(t('feeds.Llms.feeds'), [...feeds, link('ninjs 3.1', '/feed.ninjs.json')]),
    section(t('feeds.Llms.more'), [
      link(t('feeds.Llms.archive'), '/releases'),
      link(t('feeds.Llms.search'), '/search.json', t('feeds.Llms.searchNote')),
      `- [${t('feeds.Llms.other')}](${absoluteUrl(publicUrl, otherLocale(locale), '/llms.txt')})`,
    ]),
  ]
  return `${writable(parts.filter(Boolean).join('\n\n'))}\n`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const section = (title: string, lines: string[]) =>
  lines.length > 0 ? `## ${escapeMarkdown(title)}\n\n${lines.join('\n')}` : ''
