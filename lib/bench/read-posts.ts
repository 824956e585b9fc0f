// Owns the posts of what a workspace has built, as its index has them.
import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Post = { kind: string; permalink: string; id?: string; source: string }

/** Pages that stand alone are left out. Throws where nothing was built. */
export function readPosts(dir: string): Post[] {
  const index = path.join(dir, '.contentlayer', 'generated', 'Post', '_index.json')
  return (JSON.parse(readFileSync(index, 'utf8')) as Post[]).filter(({ kind }) => kind === 'post')
}

/** The article of the blog that ships which is measured. */
export function findArticle(posts: Post[]): Post {
  const article = posts.find(({ id }) => id === '886')
  if (!article) throw new Error('the blog that ships has no article with id 886')
  return article
}
