// Owns the real blogs that the software is tried on where they are at hand; they are no part of this repository.
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
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
