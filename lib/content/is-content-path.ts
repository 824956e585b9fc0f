// Owns what a file of the source folder is: an article or page, a file that is served as it is, or nothing of the site.
import type { Site } from '../config/schema'
import { isMatch } from '../glob'

/** The globs of _config.yml that say otherwise than a file's name does. */
export type SourceRules = Pick<Site, 'skip_render' | 'include' | 'exclude' | 'ignore' | 'source_dir'>
export type SourceKind = 'article' | 'file' | 'hidden'

/** The extensions of hexo-renderer-marked, and MDX. `a.md~` and `a.md%`, which editors leave behind, end otherwise. */
export const ARTICLE_EXTENSION = /\.(?:md|markdown|mkd|mkdn|mdwn|mdtxt|mdtext|mdx)$/i
const POSTS = /^_(?:posts|drafts)\//
const HIDDEN = /(?:^|\/)[_.]/

/**
 * Takes a path below the source folder, with `/`. A segment that starts with `_` or `.` hides what is in it, but for
 * `_posts` and `_drafts` at the root and what `include` names; `exclude` is not for posts. `skip_render` makes a file of
 * an article. Hexo: lib/plugins/processor/common.ts isHiddenFile, isTmpFile, isExcludedFile; post.ts, asset.ts
 */
export function toSourceKind(source: string, rules: SourceRules): SourceKind {
  const isPost = POSTS.test(source)
  const isTemporary = /[~%]$/.test(source)
  const isIgnored = isMatch(source, rules.ignore) || isMatch(`${rules.source_dir}/${source}`, rules.ignore)
  if (isTemporary || isIgnored || /(?:^|\/)node_modules\//.test(source)) return 'hidden'
  if (!isPost && isMatch(source, rules.exclude)) return 'hidden'
  const isIncluded = !isPost && isMatch(source, rules.include)
  if (!isIncluded && HIDDEN.test(source.replace(POSTS, ''))) return 'hidden'
  return ARTICLE_EXTENSION.test(source) && !isMatch(source, rules.skip_render) ? 'article' : 'file'
}

/** Whether a path below the source folder is a post, a draft or a page. */
export function isContentPath(source: string, rules: SourceRules): boolean {
  return toSourceKind(source, rules) === 'article'
}

/** `mdx` is JSX, anything else Markdown: `.md` is never MDX. */
export const toFormat = (source: string): 'md' | 'mdx' => (/\.mdx$/i.test(source) ? 'mdx' : 'md')
