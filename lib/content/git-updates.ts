// Owns when a file was last changed, as git knows it: the time of a checkout says nothing (hexo#4752).
import { spawnSync } from 'node:child_process'

/**
 * Takes the folder with `_posts` in it; gives, for each path below it, the commit date (ISO with offset) of its newest
 * change after the commit that brought it. Empty outside of git, and for a shallow clone, whose history says too little.
 */
export function getGitUpdates(sourceDir: string): Map<string, string> {
  const updates = new Map<string, string>()
  if (git(sourceDir, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return updates
  const log = git(sourceDir, [
    'log',
    '-z',
    '--relative',
    '--name-only',
    '--diff-filter=AM',
    '--format=%x01%cI',
    '--',
    '.',
  ])
  const newest = new Map<string, string>()
  for (const commit of (log ?? '').split('\x01').slice(1)) {
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

function git(folder: string, args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: MOST_BYTES })
  return status === 0 ? stdout : undefined
}
