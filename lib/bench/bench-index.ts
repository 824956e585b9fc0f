// Owns the bench of the index: 2,000 posts, and what each weighs in memory.
import { makeTemporaryFolder, removeTemporaryFolder } from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { generatePosts } from './generate-posts'
import { measureIndex } from './measure-index'
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
    const { cold, warm } = measureIndex(workspace.dir, contentDir, { isWeighed: true })
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
