// Owns the tree of categories: a post belongs to every ancestor of its own, and equal names may stand in two places.
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import type { CategoryPath, Document } from './document'
import { toCollisionProblem } from './tag-index'
import { compareNames, toUniqueSlugs } from './unique-slugs'

export type Category = {
  name: string
  /** Names, and slugs, from the root to this one. */
  path: CategoryPath
  slugs: string[]
  posts: Document[]
  children: Category[]
}

/** Takes posts in any order; gives the categories without a parent, siblings by name. */
export function toCategoryTree(
  posts: Document[],
  site: Pick<Site, 'category_map' | 'filename_case'>,
): { roots: Category[]; problems: Problem[] } {
  const roots: Category[] = []
  for (const post of posts) for (const path of post.categories) place(roots, path, post)
  return { roots, problems: settle(roots, [], site) }
}

function place(roots: Category[], path: CategoryPath, post: Document): void {
  let siblings = roots
  for (const [depth, name] of path.entries()) {
    let category = siblings.find((sibling) => sibling.name === name)
    if (!category) {
      category = { name, path: path.slice(0, depth + 1), slugs: [], posts: [], children: [] }
      siblings.push(category)
    }
    // Two paths of one post can share their first names.
    if (category.posts.at(-1) !== post) category.posts.push(post)
    siblings = category.children
  }
}

function settle(
  siblings: Category[],
  parents: string[],
  site: Pick<Site, 'category_map' | 'filename_case'>,
): Problem[] {
  const { slugs, collisions, twins } = toUniqueSlugs(siblings, site.category_map, site.filename_case)
  const problems = [
    ...collisions.map((collision) => toCollisionProblem('category-collision', collision)),
    ...twins.map((twin) => toCollisionProblem('category-case', twin)),
  ]
  siblings.sort(compareNames)
  for (const category of siblings) {
    category.slugs = [...parents, slugs.get(category.name) ?? category.name]
    problems.push(...settle(category.children, category.slugs, site))
  }
  return problems
}

/** The category at the path of slugs, or undefined. */
export function findCategory(roots: Category[], slugs: string[]): Category | undefined {
  const [first, ...rest] = slugs
  const category = roots.find(({ slugs: own }) => own.at(-1) === first)
  return category && rest.length > 0 ? findCategory(category.children, rest) : category
}

/** Every category of the tree, parents before children. */
export function flattenCategories(roots: Category[]): Category[] {
  return roots.flatMap((category) => [category, ...flattenCategories(category.children)])
}
