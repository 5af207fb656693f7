// The four marks of `lib/rich-text`, under the same names.
import { Mark } from '@tiptap/core'
import { isAllowedHref } from '#lib/rich-text/link.ts'

export const Strong = Mark.create({
  name: 'strong',
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
  addKeyboardShortcuts() {
    return { 'Mod-b': () => this.editor.commands.toggleMark(this.name) }
  },
})

export const Emphasis = Mark.create({
  name: 'emphasis',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
  addKeyboardShortcuts() {
    return { 'Mod-i': () => this.editor.commands.toggleMark(this.name) }
  },
})

/** Latin names, numbers and signs that must keep their own order inside an Arabic line. */
export const Isolate = Mark.create({
  name: 'isolate',
  parseHTML: () => [{ tag: 'bdi' }],
  renderHTML: () => ['bdi', { dir: 'ltr' }, 0],
})

export const Link = Mark.create<{ ask: () => void }>({
  name: 'link',
  inclusive: false,
  keepOnSplit: false,
  addOptions: () => ({ ask: () => {} }),
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (link) => isAllowedHref(link.getAttribute('href') ?? '') && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => [
    'a',
    { href: HTMLAttributes.href, target: '_blank', rel: 'noopener' },
    0,
  ],
  addKeyboardShortcuts() {
    return {
      'Mod-k': () => {
        this.options.ask()
        return true
      },
    }
  },
})
