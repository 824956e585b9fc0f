// Owns what the lists of a site were called before: by Hexo, which reads names otherwise, and under Hexo's own folders.
import type { Site } from '../config/schema'
import { type Category, flattenCategories } from '../content/category-tree'
import { slugize } from '../content/slug'
import type { Tag } from '../content/tag-index'
import { ROUTE_DIRS, toRawPaths } from '../urls'

type Lists = { tags: Tag[]; categories: Category[] }

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Pairs of a former path and today's: Hexo makes a slug of `C&amp;C` as it is written, so `tags/C-amp-C/` => `tags/C-C/`.
 * The folders of lists that _config.yml renames are not here: see `toRenamed`.
 */
export function toFormerPaths({ tags, categories }: Lists, site: Site): [former: string, now: string][] {
  const paths = toRawPaths(site)
  const toSlug = (name: string) =>
    slugize(
      name.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign),
      { caseTransform: site.filename_case },
    )
  const ofTags = tags
    .filter(({ name }) => /[&<>"']/.test(name))
    .map(({ name, slug }): [string, string] => [paths.tag(toSlug(name)), paths.tag(slug)])
  const ofCategories = flattenCategories(categories)
    .filter(({ path }) => path.some((name) => /[&<>"']/.test(name)))
    .map(({ path, slugs }): [string, string] => [paths.category(path.map(toSlug)), paths.category(slugs)])
  return [...ofTags, ...ofCategories]
}

/** A path below a list's usual folder, under the one that _config.yml gives it: `tags/C` => `标签/C`. */
export function toRenamed(bare: string, site: Site): string | undefined {
  for (const key of ['tag_dir', 'category_dir', 'archive_dir'] as const) {
    const usual = ROUTE_DIRS[key]
    if (site[key] === usual || !`${bare}/`.toLowerCase().startsWith(`${usual}/`)) continue
    return site[key] + bare.slice(usual.length)
  }
  return undefined
}
