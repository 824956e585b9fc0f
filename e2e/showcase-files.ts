// Owns the articles of e2e/showcase as files of the second site: each shows one part of what an article can hold.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const FOLDER = path.join('e2e', 'showcase')

/** `math.md` => `_posts/展示-math.md`, at /2026/01/01/展示-math/. */
export const SHOWCASE_FILES: Record<string, string> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [
    `_posts/展示-${name}`,
    `---\ntitle: 展示-${path.parse(name).name}\ndate: 2026-01-01 08:00:00\n---\n\n${readFileSync(path.join(FOLDER, name), 'utf8')}`,
  ]),
)
