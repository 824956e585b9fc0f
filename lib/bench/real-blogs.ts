// Owns the real blogs that the software is tried on where they are at hand; they are no part of this repository.
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeTemporaryFolder } from '../cli/own-processes'

const FOLDER = fileURLToPath(new URL('../../../shared/corpora', import.meta.url))

/** Their folders, each with `_config.yml` beside `source/`; none where there are none. */
export function findRealBlogs(): string[] {
  if (!existsSync(FOLDER)) return []
  return readdirSync(FOLDER)
    .map((name) => path.join(FOLDER, name))
    .filter((folder) => existsSync(path.join(folder, 'source', '_posts')))
}

/** Makes a temporary folder of all posts of the blogs, with the least of a configuration. */
export function joinBlogs(blogs: string[]): string {
  const folder = makeTemporaryFolder('inkstone-blogs-')
  for (const blog of blogs) {
    const target = path.join(folder, 'source', '_posts', path.basename(blog))
    cpSync(path.join(blog, 'source', '_posts'), target, { recursive: true })
  }
  writeFileSync(path.join(folder, '_config.yml'), 'title: 合集\ntimezone: Asia/Shanghai\n')
  return folder
}

/** Makes a temporary folder of every tenth post of a blog, with its configuration. */
export function thinBlog(blog: string): string {
  const folder = makeTemporaryFolder('inkstone-blog-')
  const posts = path.join('source', '_posts')
  mkdirSync(path.join(folder, posts), { recursive: true })
  copyFileSync(path.join(blog, '_config.yml'), path.join(folder, '_config.yml'))
  const names = readdirSync(path.join(blog, posts), { recursive: true, encoding: 'utf8' })
  const files = names.filter((name) => name.endsWith('.md')).sort()
  for (const name of files.filter((_, index) => index % 10 === 0))
    copyFileSync(path.join(blog, posts, name), path.join(folder, posts, path.basename(name)))
  return folder
}
