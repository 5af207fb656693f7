// Drawn for this toolbar on a grid of 20; those that show a direction turn with the interface.
const shapes = {
  paragraph: 'M3 5h14M3 10h14M3 15h9',
  heading2: 'M3 5v10M10 5v10M3 10h7M13.5 11.4c.2-1.8 3.5-1.8 3.5.2 0 1.5-3.4 2-3.5 3.9H17',
  heading3: 'M3 5v10M10 5v10M3 10h7M13.5 10H17l-1.9 2.1c2.8 0 2.4 3.4 0 3.4-.8 0-1.4-.4-1.7-1',
  quote: 'M8.5 6C5.5 7 4 9 4 11.5V14h4.5v-4H6M16.5 6c-3 1-4.5 3-4.5 5.5V14h4.5v-4H14',
  bullets: 'M8 5h9M8 10h9M8 15h9M3.9 5h.2M3.9 10h.2M3.9 15h.2',
  numbers:
    'M9 5h8M9 10h8M9 15h8M3.5 4 4.7 3.3V7M3.4 12.7c.1-1.2 2.4-1.3 2.4.2 0 1-2.3 1.5-2.4 3.1h2.5',
  strong: 'M6 4h4.8a3 3 0 0 1 0 6H6zM6 10h5.6a3 3 0 0 1 0 6H6z',
  emphasis: 'M9 4h6M5 16h6M12 4 8 16',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
  isolate: 'M5.5 3H3v14h2.5M14.5 3H17v14h-2.5M6.5 10h7M11 7.5l2.5 2.5-2.5 2.5',
  figure: 'M3 4h14v12H3zM3 14l4-4 3.5 3.5L13 11l4 3.5M13 7.5h.1',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 8v8',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5H12a4 4 0 0 1 0 8H8',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4 4 0 0 0 0 8h4',
  missing: 'M3 4h6v12H3zM12 4h5M12 7.3h3M14.5 10.5v6M11.5 13.5h6',
  rowAfter: 'M3 4h14v5H3zM10 4v5M10 12v5M7.5 14.5h5',
  columnAfter: 'M3 3v14h5V3zM3 10h5M14 7.5v5M11.5 10h5',
  deleteRow: 'M3 4h14v5H3zM10 4v5M7.5 14.5h5',
  deleteColumn: 'M3 3v14h5V3zM3 10h5M11.5 10h5',
  headerRow: 'M3 4h14v12H3zM3 8.5h14M8 8.5V16M13 8.5V16M5.5 6.2h9',
  deleteTable: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
} as const

export type IconName = keyof typeof shapes

const turning: ReadonlySet<IconName> = new Set([
  'paragraph',
  'quote',
  'bullets',
  'undo',
  'redo',
  'missing',
  'columnAfter',
  'deleteColumn',
])

export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" data-turning={turning.has(name) || undefined}>
      <path d={shapes[name]} />
    </svg>
  )
}
