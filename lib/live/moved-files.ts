// Owns which files of the author are served elsewhere because the post that they belong to is. Pure.
import type { Store } from '../content/to-store'

/**
 * Takes all files by path; gives those in the folder of a post that is new, gone or at another address. With
 * `post_asset_folder` that is where they are published. Hexo: lib/models/post_asset.ts path
 */
export function toMovedFiles(before: Store, after: Store, files: Iterable<string>): string[] {
  const [old, now] = [toAddresses(before), toAddresses(after)]
  const moved = new Set(
    [...old.keys(), ...now.keys()].filter((folder) => old.get(folder) !== now.get(folder)),
  )
  if (moved.size === 0) return []
  return [...files].filter((file) => toParents(file).some((folder) => moved.has(folder)))
}

/** `_posts/foo.md` => `_posts/foo`, and where it stands. */
const toAddresses = ({ posts }: Store) =>
  new Map(posts.map(({ file, permalink }) => [file.replace(/\.[^./]+$/, ''), permalink]))

/** Every folder that a path is in: a/b/c.png => a/b, a */
function toParents(file: string): string[] {
  const parents: string[] = []
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
    parents.push(file.slice(0, at))
  return parents
}
