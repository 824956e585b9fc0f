// `npm run dev`: the author's desk. Drafts are shown, and a saved file is there at the next reload.
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { watch } from 'chokidar'
import { getPort } from '../config/env'
import { buildOwnScript } from './build-own-script'
import { indexContent } from './index-content'
import { requireContent } from './require-content'
import { watchProblems } from './watch-problems'

requireContent()
// The children read the same files; one of us is enough to tell what is wrong with them.
process.env.INKSTONE_PROBLEMS = 'told'
await buildOwnScript()
watch('components', { ignoreInitial: true }).on('all', (_, file) => {
  if (file.endsWith('.element.ts')) buildOwnScript().catch((error: Error) => console.error(error.message))
})
await indexContent()

const children = [start('contentlayer2', ['dev']), start('next', ['dev', '--port', String(getPort())])]

function start(command: string, args: string[]): ChildProcess {
  const child = spawn(path.join('node_modules', '.bin', command), args, { stdio: 'inherit' })
  // One without the other is no desk.
  child.once('exit', (code) => stop(code ?? 0))
  return child
}

function stop(code: number): void {
  for (const child of children) child.kill()
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0))

await watchProblems()
