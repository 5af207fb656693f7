// What the person who started Balagh sees. On a terminal the step under way keeps the last line and the log goes above it;
// elsewhere, in a file or a container's log, every line is whole and nothing is overwritten.
const out = process.stdout
// A terminal that was closed, or a reader of the log that ended, is no reason to fall.
out.on('error', () => {})
process.stderr.on('error', () => {})

let underWay = ''

function show(text: string) {
  underWay = text
  if (out.isTTY) out.write(`\r\u001b[K${text}`)
}

export function say(line: string) {
  const kept = underWay
  if (kept) show('')
  out.write(`${line}\n`)
  if (kept) show(kept)
}

type Progress = (done: number, all: number) => void

/** Runs a step of the start and says what it is, how far it is and how long it took. */
export async function stepOf<T>(
  title: string,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const begun = performance.now()
  const announced = setTimeout(() => !out.isTTY && say(`${title} …`), 2000)
  show(`${title} …`)
  try {
    const result = await work((done, all) => show(`${title} … ${done}/${all}`))
    show('')
    say(`${title} ${((performance.now() - begun) / 1000).toFixed(1)} s`)
    return result
  } finally {
    clearTimeout(announced)
    show('')
  }
}
