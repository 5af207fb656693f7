// On an Arabic keyboard the key B writes «لا», two characters, which no key map recognises:
// Ctrl+B is therefore also known by the place of the key.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

export const ArabicKeyboard = Extension.create({
  name: 'arabicKeyboard',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handleKeyDown: (_, { code, key, ctrlKey, metaKey, altKey }) =>
            code === 'KeyB' &&
            key.length === 2 &&
            (ctrlKey || metaKey) &&
            !altKey &&
            editor.commands.toggleMark('strong'),
        },
      }),
    ]
  },
})
