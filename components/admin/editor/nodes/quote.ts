// A quotation and who said it. The speaker is a plain field under the words, not part of them.
import { Node, mergeAttributes } from '@tiptap/core'
import type { Editor, NodeViewRenderer } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

type Options = { speakerLabel: () => string }

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...children: HTMLElement[]) => {
  const created = document.createElement(tag)
  created.append(...children)
  return created
}

function speakerField(label: string, speaker: string) {
  const input = element('input')
  input.type = 'text'
  input.value = speaker
  input.maxLength = 200
  input.placeholder = label
  input.setAttribute('aria-label', label)
  // The editor sits in a form that Enter would send.
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
  return input
}

const quoteView =
  ({ speakerLabel }: Options): NodeViewRenderer =>
  ({ node, editor, getPos, HTMLAttributes }) => {
    const words = element('blockquote')
    const input = speakerField(speakerLabel(), node.attrs.speaker)
    const caption = element('figcaption', input)
    caption.contentEditable = 'false'
    const dom = element('figure', words, caption)
    dom.dataset.quote = ''
    for (const [name, value] of Object.entries(HTMLAttributes)) dom.setAttribute(name, value)
    input.disabled = !editor.isEditable
    input.addEventListener('input', () => {
      const position = getPos()
      if (position === undefined) return
      editor.view.dispatch(editor.state.tr.setNodeAttribute(position, 'speaker', input.value))
    })
    const update = (next: ProseMirrorNode) => {
      if (next.type !== node.type) return false
      if (input.value !== next.attrs.speaker) input.value = next.attrs.speaker
      input.disabled = !editor.isEditable
      return true
    }
    return {
      dom,
      contentDOM: words,
      update,
      stopEvent: (event) => caption.contains(event.target as HTMLElement),
      ignoreMutation: (mutation) => caption.contains(mutation.target),
    }
  }

export const toggleQuote = (editor: Editor) => {
  const chain = editor.chain().focus()
  return editor.isActive('quote')
    ? chain.lift('quote').run()
    : chain.clearNodes().wrapIn('quote').run()
}

export const Quote = Node.create<Options>({
  name: 'quote',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  addOptions: () => ({ speakerLabel: () => '' }),
  addAttributes: () => ({
    speaker: {
      default: '',
      parseHTML: (quote) => quote.querySelector(':scope > figcaption')?.textContent?.trim() ?? '',
      rendered: false,
    },
  }),
  parseHTML: () => [
    { tag: 'figure[data-quote]', contentElement: 'blockquote' },
    { tag: 'blockquote' },
  ],
  renderHTML: ({ HTMLAttributes, node }) => [
    'figure',
    mergeAttributes(HTMLAttributes, { 'data-quote': '' }),
    ['blockquote', 0],
    ['figcaption', node.attrs.speaker],
  ],
  addKeyboardShortcuts() {
    return { 'Mod-Shift-9': () => toggleQuote(this.editor) }
  },
  addNodeView() {
    return quoteView(this.options)
  },
})
