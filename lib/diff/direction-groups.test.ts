import { expect, test } from 'vitest'
import { diffWords } from './diff-line.ts'
import { directionGroups } from './direction-groups.ts'

const shown = (before: string, after: string, locale: 'ar' | 'en' = 'ar') =>
  directionGroups(diffWords(before, after, locale), locale).map(({ direction, pieces }) => [
    direction,
    pieces
      .map((piece) => {
        const run = 'run' in piece ? piece.run : piece.after
        const text = run.type === 'text' ? run.text : '⏎'
        return piece.is === 'same' ? text : piece.is === 'removed' ? `[-${text}-]` : `{+${text}+}`
      })
      .join(''),
  ])

test('Arabic words follow the line', () => {
  expect(shown('قال الوزير اليوم', 'قال السفير اليوم')).toEqual([
    [null, 'قال [-الوزير-]{+السفير+} اليوم'],
  ])
})

test('a Latin word that changed stays with the Latin words that it is read with', () => {
  expect(shown('تعلن NATO Alpha Group عن', 'تعلن NATO Beta Group عن')).toEqual([
    [null, 'تعلن '],
    ['ltr', 'NATO [-Alpha-]{+Beta+} Group'],
    [null, ' عن'],
  ])
})

test('a Latin word alone among Arabic ones follows the line, the old one before the new one', () => {
  expect(shown('طائرة F-16 جديدة', 'طائرة F-35 جديدة')).toEqual([
    [null, 'طائرة '],
    [null, '[-F-16-]{+F-35+}'],
    [null, ' جديدة'],
  ])
})

test('a figure alone follows the line', () => {
  expect(shown('سنة 2025 في', 'سنة 2026 في')).toEqual([[null, 'سنة [-2025-]{+2026+} في']])
})

test('an Arabic word in an English line', () => {
  expect(shown('the word سلام عليكم here', 'the word سلام لكم here', 'en')).toEqual([
    [null, 'the word '],
    ['rtl', 'سلام [-عليكم-]{+لكم+}'],
    [null, ' here'],
  ])
})
