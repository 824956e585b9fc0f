// Owns which files of the author's folder are articles and pages.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import { isContentPath } from './is-content-path'
import { walkFolder } from './walk-folder'

/**
 * Every content file below the folder, as relative paths with `/`, in an order that no file system changes. A folder
 * below it that cannot be read, such as one whose name is not UTF-8, becomes a problem, and so does a link to none.
 */
export function listContentFiles(sourceDir: string, site: Site): { files: string[]; problems: Problem[] } {
  const problems: Problem[] = []
  const all = walkFolder(sourceDir, (name, error) => problems.push(toUnreadable(name, error)))
  return { files: all.filter((file) => isContentPath(file, site)).sort(), problems }
}

/** Takes the folder; gives how a file of it becomes a document's `source`. */
export function toSourceOf(sourceDir: string): (file: string) => string {
  return existsSync(path.join(sourceDir, '_posts')) ? (file) => file : toPlainSource
}

/**
 * What a file of a plain folder of Markdown, not one of Hexo's, counts as: `a.md` => `_posts/a.md`. A draft is still a
 * draft, and about/index.md a page.
 */
export const toPlainSource = (file: string) =>
  /^_drafts\/|\/index\.\w+$/i.test(file) ? file : `_posts/${file}`

/** The problem of a file, or a folder, that the disk does not give. */
export function toUnreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error)
  return { file, line: 1, column: 1, severity: 'error', code: 'file-unreadable', values: { reason } }
}
