// Owns the bench of the index: 2,000 posts read for the first time, and again when nothing but their times has changed.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, utimesSync } from 'node:fs'
import path from 'node:path'
import { makeTemporaryFolder, removeTemporaryFolder } from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { generatePosts } from './generate-posts'
import { findRealBlogs, joinBlogs } from './real-blogs'
import type { Report } from './report'

const GENERATED = 2000

/** The real blogs as one folder where they are at hand, else as many generated posts. */
export function benchIndex(workspace: Workspace, report: Report): void {
  const blogs = findRealBlogs()
  const contentDir = blogs.length > 0 ? joinBlogs(blogs) : generate()
  const subject = blogs.length > 0 ? `${blogs.length} real blogs` : `${GENERATED} generated posts`
  try {
    console.log(`… ${subject}: index`)
    for (const name of ['.contentlayer', '.inkstone'])
      rmSync(path.join(workspace.dir, name), { recursive: true, force: true })
    const cold = indexOnce(workspace.dir, contentDir)
    // As a fresh clone has them: the same texts with other times.
    touchAll(contentDir)
    const warm = indexOnce(workspace.dir, contentDir)
    report.tell(subject, 'posts', String(cold.posts))
    report.check(subject, 'coldIndexSeconds', cold.seconds)
    report.check(subject, 'warmIndexSeconds', warm.seconds)
    report.check(subject, 'bytesPerPost', cold.bytesPerPost)
  } finally {
    removeTemporaryFolder(contentDir)
  }
}

function generate(): string {
  const folder = makeTemporaryFolder('inkstone-posts-')
  generatePosts(folder, GENERATED)
  return folder
}

function touchAll(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) utimesSync(path.join(entry.parentPath, entry.name), new Date(), new Date())
  }
}

type Figures = { seconds: number; posts: number; bytesPerPost: number }

function indexOnce(dir: string, contentDir: string): Figures {
  const args = ['--expose-gc', '--import', 'tsx', path.join('lib', 'bench', 'index-once.ts')]
  const env = { ...process.env, CONTENT_DIR: contentDir }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: dir, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the index was not made:\n${stdout}${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Figures
}
