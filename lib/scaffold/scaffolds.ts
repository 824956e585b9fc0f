// Owns the author's scaffolds, `scaffolds/post.md` and so on beside _config.yml, and ours where he has none.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ARTICLE_EXTENSION } from '../content/is-content-path'

// A draft has no date until it is published. Hexo: assets/scaffolds
const OWN: Readonly<Record<string, string>> = {
  post: '---\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n\n',
  draft: '---\ntitle: {{ title }}\ntags:\n---\n\n',
  page: '---\ntitle: {{ title }}\ndate: {{ date }}\n---\n\n',
}
const OTHER = '---\nlayout: {{ layout }}\ntitle: {{ title }}\ndate: {{ date }}\ntags:\n---\n\n'

export type Scaffolds = {
  /** Whether a word of the command names a kind of article. */
  has: (layout: string) => boolean
  get: (layout: string) => string
}

/** Takes the folder of _config.yml; gives its scaffolds, by name in lower case. Hexo: lib/hexo/scaffold.ts */
export function readScaffolds(folder: string): Scaffolds {
  const room = path.join(folder, 'scaffolds')
  const files = new Map(
    listFiles(room)
      .filter((file) => ARTICLE_EXTENSION.test(file))
      .map((file) => [path.parse(file).name.toLowerCase(), path.join(room, file)]),
  )
  return {
    has: (layout) => files.has(layout) || Object.hasOwn(OWN, layout),
    get: (layout) => {
      const file = files.get(layout)
      if (file !== undefined) return readFileSync(file, 'utf8')
      return (Object.hasOwn(OWN, layout) ? OWN[layout] : undefined) ?? OTHER
    },
  }
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
