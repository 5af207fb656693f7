// The editor's schema and behaviour: exactly the blocks and marks of lib/rich-text/schema.ts.
import { StarterKit } from '@tiptap/starter-kit'
import { ArabicKeyboard } from './arabic-keyboard.ts'
import { BlockIds } from './block-ids.ts'
import { CameIn } from './came-in.ts'
import { Emphasis, Isolate, Link, Strong } from './marks.ts'
import { Figure } from './nodes/figure.ts'
import { ListItem } from './nodes/list-item.ts'
import { Quote } from './nodes/quote.ts'
import { Tables } from './nodes/table.ts'
import { SourceBlocks } from './source/source-blocks.ts'
import type { SourceSetup } from './source/source-blocks.ts'
import { WritingAids } from './writing-aids.ts'

export type EditorSetup = {
  placeholder: string
  speakerLabel: () => string
  askForLink: () => void
  source: () => SourceSetup | null
}

const base = StarterKit.configure({
  heading: { levels: [2, 3] },
  blockquote: false,
  bold: false,
  code: false,
  codeBlock: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  strike: false,
  trailingNode: false,
  underline: false,
})

export const extensionsFor = ({ placeholder, speakerLabel, askForLink, source }: EditorSetup) => [
  base,
  Link.configure({ ask: askForLink }),
  Strong,
  Emphasis,
  Isolate,
  Quote.configure({ speakerLabel }),
  ListItem,
  Figure,
  Tables,
  BlockIds,
  CameIn,
  ArabicKeyboard,
  WritingAids.configure({ placeholder }),
  SourceBlocks.configure({ setup: source }),
]
