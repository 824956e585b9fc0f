// Owns which files of the source folder are articles and pages; every other one is data or copied as it is.

// The extensions of hexo-renderer-marked, and MDX. `a.md~` and `a.md%`, which editors leave behind, end otherwise.
const EXTENSION = /\.(?:md|markdown|mkd|mkdn|mdwn|mdtxt|mdtext|mdx)$/i

/**
 * Takes a path below the source folder, with `/`; tells whether it is a post, a draft or a page.
 * A segment that starts with `_` or `.` hides what is in it, but for `_posts` and `_drafts` at the root.
 * Hexo: lib/plugins/processor/common.ts isHiddenFile, isTmpFile
 */
export function isContentPath(source: string): boolean {
  const below = source.replace(/^_(?:posts|drafts)\//, '')
  return EXTENSION.test(source) && !/(?:^|\/)[_.]/.test(below)
}

/** `mdx` is JSX, anything else Markdown: `.md` is never MDX. */
export const toFormat = (source: string): 'md' | 'mdx' => (/\.mdx$/i.test(source) ? 'mdx' : 'md')
