// prosemirror-tables takes the left arrow for "previous cell". In an Arabic table the next cell
// stands at the left, so here both arrows walk and select towards what the eye sees.
import { Plugin, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorState } from '@tiptap/pm/state'
import { CellSelection, cellAround, nextCell } from '@tiptap/pm/tables'
import type { EditorView } from '@tiptap/pm/view'

const sides = { ArrowLeft: 'left', ArrowRight: 'right' } as const
const isArrow = (key: string): key is keyof typeof sides => key in sides

/** The cell that holds the caret, if the caret stands at that end of it. */
function cellAtEnd(view: EditorView, side: 'left' | 'right', step: 1 | -1) {
  const { selection } = view.state
  if (!(selection instanceof TextSelection) || !view.endOfTextblock(side)) return null
  const { $head } = selection
  const $cell = cellAround($head)
  const isLast = $cell && $head.index(-1) === (step < 0 ? 0 : $head.node(-1).childCount - 1)
  return isLast ? $cell : null
}

function selectCells({ selection }: EditorState, view: EditorView, step: 1 | -1, key: string) {
  if (selection instanceof CellSelection) {
    const $head = nextCell(selection.$headCell, 'horiz', step)
    return $head && new CellSelection(selection.$anchorCell, $head)
  }
  const $cell = isArrow(key) ? cellAtEnd(view, sides[key], step) : null
  const $head = $cell && nextCell($cell, 'horiz', step)
  return $head && new CellSelection($cell, $head)
}

function leaveCell({ selection, doc }: EditorState, view: EditorView, step: 1 | -1, key: string) {
  if (selection instanceof CellSelection) return Selection.near(selection.$headCell, step)
  const $cell = isArrow(key) ? cellAtEnd(view, sides[key], step) : null
  return $cell && Selection.near(doc.resolve(selection.head + step), step)
}

export const tableArrows = () =>
  new Plugin({
    props: {
      handleKeyDown(view, event) {
        const { key, shiftKey, ctrlKey, altKey, metaKey } = event
        if (!isArrow(key) || ctrlKey || altKey || metaKey) return false
        const { state } = view
        const $cell = cellAround(state.selection.$head)
        if (!$cell || $cell.node(-1).attrs.dir !== 'rtl') return false
        const step = key === 'ArrowLeft' ? 1 : -1
        const move = shiftKey ? selectCells : leaveCell
        const next = move(state, view, step, key)
        if (next) view.dispatch(state.tr.setSelection(next).scrollIntoView())
        return Boolean(next)
      },
    },
  })
