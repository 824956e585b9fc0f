// Owns measuring the index of a folder: read for the first time, and again when nothing but the files' times has changed.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, utimesSync } from 'node:fs'
import path from 'node:path'

export type IndexFigures = {
  seconds: number
  posts: number
  /** Documents and pages of lists: every page that the site has. */
  addresses: number
  /** What the store and all facts weigh; 0 where that was not asked for, because every article is parsed for it. */
  bytesPerPost: number
}

/** Takes the project's folder and an author's; gives the figures of both. Throws where the index cannot be made. */
export function measureIndex(
  dir: string,
  contentDir: string,
  { isWeighed = false } = {},
): { cold: IndexFigures; warm: IndexFigures } {
  for (const name of ['.contentlayer', '.inkstone'])
    rmSync(path.join(dir, name), { recursive: true, force: true })
  const cold = indexOnce(dir, contentDir, isWeighed)
  // As a fresh clone has them: the same texts with other times.
  touchAll(contentDir)
  return { cold, warm: indexOnce(dir, contentDir, false) }
}

function touchAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) utimesSync(path.join(entry.parentPath, entry.name), new Date(), new Date())
  }
}

function indexOnce(dir: string, contentDir: string, isWeighed: boolean): IndexFigures {
  const script = path.join('lib', 'bench', 'index-once.ts')
  const args = ['--expose-gc', '--import', 'tsx', script, ...(isWeighed ? ['--weigh'] : [])]
  const env = { ...process.env, CONTENT_DIR: contentDir }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: dir, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the index was not made:\n${stdout}${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as IndexFigures
}
