// node fonts/build-fonts.ts: makes the files of components/fonts anew, after a change of characters or of the fonts' packages.
import { writeFileSync } from 'node:fs'
import { makeSubset, subsets } from './subsets.ts'

for (const [name, subset] of Object.entries(subsets)) {
  const bytes = await makeSubset(subset)
  writeFileSync(new URL(`../components/fonts/${name}.woff2`, import.meta.url), bytes)
  process.stdout.write(`${name} ${(bytes.length / 1024).toFixed(1)} KB\n`)
}
