// Owns the tags of a set of posts: names, slugs, posts of each.
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import type { Document } from './document'
import { compareNames, type SlugCollision, toUniqueSlugs } from './unique-slugs'

export type Tag = { name: string; slug: string; posts: Document[] }

/** Takes posts in any order; gives their tags, the most used first, then by name. Names are case-sensitive, as in Hexo. */
export function toTagIndex(
  posts: Document[],
  site: Pick<Site, 'tag_map' | 'filename_case'>,
): { tags: Tag[]; problems: Problem[] } {
  const byName = new Map<string, { name: string; posts: Document[] }>()
  for (const post of posts) {
    for (const name of post.tags) {
      const tag = byName.get(name) ?? { name, posts: [] }
      byName.set(name, tag)
      tag.posts.push(post)
    }
  }
  const { slugs, collisions, twins } = toUniqueSlugs([...byName.values()], site.tag_map, site.filename_case)
  const tags = [...byName.values()].map((tag) => ({ ...tag, slug: slugs.get(tag.name) ?? tag.name }))
  tags.sort((a, b) => b.posts.length - a.posts.length || compareNames(a, b))
  const problems = [
    ...collisions.map((collision) => toCollisionProblem('tag-collision', collision)),
    ...twins.map((twin) => toCollisionProblem('tag-case', twin)),
  ]
  return { tags, problems }
}

/** The problem that tells the author of a collision, placed in a file that uses the later name. */
export function toCollisionProblem(
  code: 'tag-collision' | 'category-collision' | 'tag-case' | 'category-case',
  collision: SlugCollision,
): Problem {
  const { name, other, given, post } = collision
  return { file: post.file, line: 1, column: 1, severity: 'warning', code, values: { name, other, given } }
}
