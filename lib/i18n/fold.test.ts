import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['الجامِعَةُ الأَهْلِيَّةُ', 'الجامعه الاهليه'],
  ['تُعلـــن', 'تعلن'],
  ['١٬٢٥٠ و ۱۲', '1٬250 و 12'],
  ['مسؤول', 'مسءول'],
  ['مسئول', 'مسءول'],
  ['  F-16  Café ', 'f-16 cafe'],
  ['على', 'علي'],
])('%s is found as %s', (written, found) => expect(fold(written)).toBe(found))
