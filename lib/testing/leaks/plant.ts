// Takes away one guard after the other, in a copy of the project whose tests pass, and says which of them no test missed.
//   node lib/testing/leaks/plant.ts [words of a name]
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Leak, leaks } from './leaks.ts'

const root = resolve(import.meta.dirname, '../../..')

function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-leaks-'))
  const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const paths = execFileSync('git', asked, { cwd: root, encoding: 'utf8' }).split('\0')
  for (const path of paths.filter(Boolean)) cpSync(join(root, path), join(folder, path))
  for (const path of ['node_modules', 'generated'])
    symlinkSync(join(root, path), join(folder, path))
  return folder
}

async function testsPass(folder: string, tests: string[]) {
  const vitest = join(folder, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--bail=1', '--project=all', ...tests]
  const child = spawn(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  const [code] = await once(child, 'exit')
  return code === 0
}

/** @throws when the guard does not stand there exactly once: the list is older than the code. */
async function isNoticed(folder: string, { name, file, guard, without, tests }: Leak) {
  const path = join(folder, file)
  const code = readFileSync(path, 'utf8')
  if (code.split(guard).length !== 2) throw new Error(`The guard is not in ${file}: ${name}`)
  writeFileSync(
    path,
    code.replace(guard, () => without),
  )
  try {
    return !(await testsPass(folder, tests))
  } finally {
    writeFileSync(path, code)
  }
}

const words = process.argv.slice(2).join(' ')
const folder = copyOfProject()
const unnoticed: string[] = []
try {
  const chosen = leaks.filter(({ name }) => name.includes(words))
  for (const leak of chosen) {
    const noticed = await isNoticed(folder, leak)
    if (!noticed) unnoticed.push(leak.name)
    process.stdout.write(`${noticed ? 'noticed  ' : 'UNNOTICED'} ${leak.name}\n`)
  }
  process.stdout.write(`${chosen.length - unnoticed.length} of ${chosen.length} leaks noticed\n`)
} finally {
  rmSync(folder, { recursive: true })
}
process.exitCode = unnoticed.length > 0 ? 1 : 0
