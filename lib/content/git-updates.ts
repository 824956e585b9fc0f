// Owns when a file was last changed, as git knows it: the time of a checkout says nothing (hexo#4752).
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/** For each path below a folder, the commit date (ISO with offset) of its newest change after the commit that brought it. */
export type GitUpdates = ReadonlyMap<string, string>

const IS_SHALLOW = ['rev-parse', '--is-shallow-repository']
const HEAD = ['rev-parse', 'HEAD']
// A draft that is published with `git mv` is a new file: its next commit is its first change.
const FILES = ['--relative', '--name-only', '--no-renames', '--diff-filter=AM']
const LOG = ['log', '-z', ...FILES, '--format=%x01%cI', '--', '.']

/** Takes the folder with `_posts` in it. Empty outside of git, and for a shallow clone, whose history says too little. */
export function getGitUpdates(sourceDir: string): GitUpdates {
  if (runGit(sourceDir, IS_SHALLOW)?.trim() !== 'false') return new Map()
  return toUpdates(runGit(sourceDir, LOG) ?? '')
}

/** The same while the server goes on answering; undefined where the newest commit is still `head`. Gives the newest one too. */
export async function loadGitUpdates(
  sourceDir: string,
  head: string | undefined,
): Promise<{ head: string; updates: GitUpdates } | undefined> {
  const newest = await askGit(sourceDir, HEAD)
  if (newest === undefined || newest === head) return undefined
  if ((await askGit(sourceDir, IS_SHALLOW))?.trim() !== 'false') return { head: newest, updates: new Map() }
  return { head: newest, updates: toUpdates((await askGit(sourceDir, LOG)) ?? '') }
}

/** What names the newest commit; undefined outside of git. */
export const getGitHead = (sourceDir: string): string | undefined => runGit(sourceDir, HEAD)

function toUpdates(log: string): GitUpdates {
  const updates = new Map<string, string>()
  const newest = new Map<string, string>()
  for (const commit of log.split('\x01').slice(1)) {
    const [date = '', ...files] = commit.split('\0')
    for (const name of files) {
      const file = name.replace(/^\n/, '')
      const known = newest.get(file)
      // Newest first: a file met again was not new in its newest commit.
      if (known === undefined) newest.set(file, date)
      else updates.set(file, known)
    }
  }
  updates.delete('')
  return updates
}

// A history of 10,000 posts is some megabytes.
const MOST_BYTES = 256 * 1024 * 1024

function runGit(folder: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: MOST_BYTES })
  return status === 0 ? stdout : undefined
}

async function askGit(folder: string, args: string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: folder, maxBuffer: MOST_BYTES })
    return stdout
  } catch {
    return undefined
  }
}
