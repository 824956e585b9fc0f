// Owns where a file can lie that an article names.
import path from 'node:path'

/**
 * Takes the article's file and the name it uses, both with `/` (a Windows author's `\` is one); gives paths below the
 * source folder. `a.png` in `_posts/b.md` is beside it, in its folder `_posts/b/`, or at the top. HEXO.md, Folders
 */
export function toFileCandidates(file: string, name: string): string[] {
  const named = name.replaceAll('\\', '/')
  if (named.startsWith('/')) return [path.posix.normalize(named.slice(1))]
  const assets = file.replace(/\.[^./]+$/, '')
  const folders = [path.posix.dirname(file), assets, '.']
  return folders.map((folder) => path.posix.join(folder, named)).filter((one) => !one.startsWith('..'))
}
