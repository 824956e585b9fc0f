// Owns what a build was made of, by what is in the files and never by their times: a fresh clone with a kept `.next` and
// `.inkstone` need not build.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { getContentDir, getSiteUrl } from '../config/env'
import type { Site } from '../config/schema'
import { getSite, getSourceDir } from '../config/site'
import { isWalked, walkFolder } from '../content/walk-folder'
import { addFile } from '../hash-file'
import { writeWhole } from '../write-whole'

/** Two digests. What differs in `content` alone can be laid over the build by the running server. */
export type BuildStamp = { code: string; content: string }
export type BuildDifference = 'none' | 'content' | 'code'

const FILE = path.join('.inkstone', 'build-stamp')
const PUBLISHED = path.join('.inkstone', 'published-since')
const BUILT = path.join('.next', 'BUILD_ID')
export const OUR_FOLDERS = ['app', 'components', 'lib']
export const OUR_FILES = [
  'package-lock.json',
  'next.config.ts',
  'contentlayer.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
]

// What next.config.ts makes of _config.yml is frozen into a build; all else is read again by the running server.
export const FROZEN = [
  'root',
  'tag_dir',
  'category_dir',
  'archive_dir',
  'pagination_dir',
] satisfies (keyof Site)[]

/** What a build would be made of now: code, environment and the frozen configuration; and apart from them the author's files. */
export function getBuildStamp(): BuildStamp {
  return { code: hashCode(), content: hashContent() }
}

/** What differs between the last build and what it would be made of now; `code` where there is none. */
export function getBuildDifference(now: BuildStamp = getBuildStamp()): BuildDifference {
  const built = readStamp()
  if (built?.code !== now.code) return 'code'
  return built.content === now.content ? 'none' : 'content'
}

/** Whether the author's files are others by now: saved while it was built, perhaps after their pages were made. */
export const hasNewContent = ({ content }: BuildStamp): boolean => hashContent() !== content

/** Says that the build in `.next` was made of this. Taken before the build: what changes meanwhile is not in it. */
export function keepBuildStamp({ code, content }: BuildStamp): void {
  writeWhole(FILE, `code ${code}\ncontent ${content}\n`)
}

/** Says that there is no build to rely on. */
export function dropBuildStamp(): void {
  rmSync(FILE, { force: true })
  rmSync(PUBLISHED, { force: true })
}

/** Says that pages have been made again since the build: what Next has kept is of no one time. */
export function markPublished(): void {
  if (existsSync(PUBLISHED)) return
  try {
    writeWhole(PUBLISHED, '')
  } catch {
    // A full disk keeps nobody from publishing; pages that it does not take are not there after a restart either.
  }
}

/** Whether that has been said, or time alone may have changed what is shown. */
export function isPublishedSince(): boolean {
  return existsSync(PUBLISHED) || !getSite().future
}

function readStamp(): BuildStamp | undefined {
  if (!existsSync(FILE) || !existsSync(BUILT)) return undefined
  const { code, content } =
    /^code (?<code>\w+)\ncontent (?<content>\w+)\n$/.exec(readFileSync(FILE, 'utf8'))?.groups ?? {}
  return code && content ? { code, content } : undefined
}

function hashCode(): string {
  const site = getSite()
  // Relative, for another machine keeps its projects elsewhere; named, for another folder is another blog.
  const contentDir = path.relative(process.cwd(), getContentDir())
  const settings = [contentDir, ...FROZEN.map((key) => site[key])]
  const hash = createHash('sha1').update(JSON.stringify(settings))
  const files = OUR_FOLDERS.flatMap((folder) => listFiles(folder)).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  )
  for (const file of [...OUR_FILES, ...files]) addFile(hash, file, file)
  return hash.digest('hex')
}

/** Of a Hexo folder only `_config.yml` and `source`: what Hexo has beside them (`public`, `themes`, `db.json`) is not read. */
function hashContent(): string {
  // As `url` of _config.yml: every page names it, and every page is made again.
  const hash = createHash('sha1').update(`${getSiteUrl() ?? ''}\0`)
  const sourceDir = getSourceDir()
  addFile(hash, path.join(getContentDir(), '_config.yml'), '_config.yml')
  for (const file of listFiles(sourceDir)) addFile(hash, file, path.relative(sourceDir, file))
  return hash.digest('hex')
}

/**
 * In an order that no file system changes. Neither what git and editors keep there, nor packages; none of a folder that
 * cannot be read, of which lib/content/read-folder.ts tells the author.
 */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return walkFolder(folder, () => {})
    .filter((file) => isWalked(path.basename(file)))
    .sort()
    .map((file) => path.join(folder, file))
}
