// Owns the slugs of names that stand side by side, and what happens when two names ask for one:
// `C++` and `C#` are both `C` to Hexo, which then loses one of them without a word.
import { createHash } from 'node:crypto'
import { compareText } from '../compare-text'
import type { Site } from '../config/schema'
import type { Document } from './document'
import { slugize } from './slug'

type Named = { name: string; posts: Document[] }
export type SlugCollision = { name: string; other: string; given: string; post: Document }

/**
 * Gives each name its slug (`map` first, as tag_map and category_map say), unique among the names given. The name
 * used first keeps the slug; another gets a suffix made from itself, which no later post changes. Slugs that differ in
 * case alone are `twins`: two addresses, of which some hosts make one.
 */
export function toUniqueSlugs(
  names: Named[],
  map: Record<string, string>,
  caseTransform: Site['filename_case'],
): { slugs: Map<string, string>; collisions: SlugCollision[]; twins: SlugCollision[] } {
  // A tag can be called `constructor`, and an empty entry of the map says nothing.
  const mapped = (name: string) => (Object.hasOwn(map, name) && map[name]) || name
  const wanted = (name: string) => slugize(mapped(name), { caseTransform })
  const inOrder = inOrderOfUse(names)
  const owners = new Map<string, string>()
  const slugs = new Map<string, string>()
  const collisions: SlugCollision[] = []
  const folded = new Map<string, string>()
  const twins: SlugCollision[] = []
  for (const { name, posts } of inOrder) {
    const slug = wanted(name)
    const other = owners.get(slug)
    const given = slug === '' || other !== undefined ? toDistinct(slug, name, owners) : slug
    owners.set(given, name)
    slugs.set(name, given)
    const post = posts[0]
    if (other !== undefined && post) collisions.push({ name, other, given, post })
    const twin = folded.get(given.toLowerCase())
    if (twin !== undefined && post) twins.push({ name, other: twin, given, post })
    else folded.set(given.toLowerCase(), name)
  }
  return { slugs, collisions, twins }
}

function inOrderOfUse(names: Named[]): Named[] {
  const dated = names.map((named): [string, Named] => [firstUse(named), named])
  return dated
    .sort(([first, a], [second, b]) => compareText(first, second) || compareNames(a, b))
    .map(([, named]) => named)
}

// The earliest date among its posts; undated ones come after all others.
function firstUse({ posts }: Named): string {
  return posts.reduce((first, { date = '9' }) => (date < first ? date : first), '9')
}

/** The order of names beside each other. */
export function compareNames(a: { name: string }, b: { name: string }): number {
  return compareText(a.name, b.name)
}

/** `C` => `C-1f3a`; one digit more where another name has that one. */
function toDistinct(slug: string, name: string, owners: ReadonlyMap<string, string>): string {
  const start = slug && `${slug}-`
  const hash = createHash('sha1').update(name).digest('hex')
  let length = 4
  while (owners.has(start + hash.slice(0, length)) && length < hash.length) length++
  return start + hash.slice(0, length)
}
