// The files that a release is also there as: where, and what they are.
import type { ReleaseForm } from '../routes.ts'

type FormType = { form: ReleaseForm; ending: string; type: string; title: string }

// None of ninjs's versions has a media type of its own.
export const releaseFormTypes = [
  { form: 'md', ending: '.md', type: 'text/markdown', title: 'Markdown' },
  { form: 'txt', ending: '.txt', type: 'text/plain', title: 'TXT' },
  { form: 'ninjs', ending: '/ninjs.json', type: 'application/json', title: 'ninjs 3.1' },
  { form: 'ninjs-1.6', ending: '/ninjs-1.6.json', type: 'application/json', title: 'ninjs 1.6' },
  {
    form: 'newsml-g2',
    ending: '/newsml-g2.xml',
    type: 'application/vnd.iptc.g2.newsitem+xml',
    title: 'NewsML-G2 2.35',
  },
] as const satisfies FormType[]

export type FileForm = (typeof releaseFormTypes)[number]['form']

export const formTypeOf = (form: string) => releaseFormTypes.find((one) => one.form === form)
