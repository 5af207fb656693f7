import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeApart } from './decode-apart.ts'
import { noise } from './sample-photos.ts'
import { inWorkFolder } from './work-folder.ts'

const children = (mark: string) =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('decode.ts') && line.includes(mark))

const heavy = noise(5000, 4000).jpeg().toBuffer()

test('a decoding that does not end in time is killed', () =>
  inWorkFolder(async (folder) => {
    const file = join(folder, 'upload')
    await writeFile(file, await heavy)
    const begun = performance.now()
    const decoding = decodeApart(file, 'image/jpeg', folder, { milliseconds: 700 })
    await expect.poll(() => children(folder)).toHaveLength(1)
    expect(await decoding).toBe('gone')
    expect(performance.now() - begun).toBeLessThan(1500)
    expect(children(folder)).toEqual([])
  }))

test('the child knows no secrets', () =>
  inWorkFolder(async (folder) => {
    const file = join(folder, 'upload')
    await writeFile(file, await heavy)
    const decoding = decodeApart(file, 'image/jpeg', folder, { milliseconds: 1500 })
    await expect.poll(() => environmentOf(folder)).toContain('TMPDIR')
    expect(environmentOf(folder)).not.toMatch(/DATABASE|SECRET|BALAGH/)
    await decoding
  }))

function environmentOf(mark: string) {
  const list = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n')
  const pid = list
    .find((line) => line.includes('decode.ts') && line.includes(mark))
    ?.trim()
    .split(' ')[0]
  return pid ? execFileSync('cat', [`/proc/${pid}/environ`], { encoding: 'utf8' }) : ''
}
