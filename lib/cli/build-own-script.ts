// Owns our one script: every components/**/*.element.ts in one file, named by its hash.
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { SCRIPT_RECORD } from '../own-script'

const FOLDER = '_ink'

/** Writes public/_ink/<hash>.js and records its path. Throws where an element does not compile. */
export async function buildOwnScript(): Promise<void> {
  const files = await readdir('components', { recursive: true })
  const elements = files.filter((file) => file.endsWith('.element.ts')).sort()
  const contents = elements.map((file) => `import './components/${file}'`).join('\n')
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  const file = `${FOLDER}/${createHash('sha1').update(text).digest('hex').slice(0, 8)}.js`
  rmSync(path.join('public', FOLDER), { recursive: true, force: true })
  mkdirSync(path.join('public', FOLDER), { recursive: true })
  mkdirSync(path.dirname(SCRIPT_RECORD), { recursive: true })
  writeFileSync(path.join('public', file), text)
  writeFileSync(SCRIPT_RECORD, JSON.stringify({ path: file }))
}
