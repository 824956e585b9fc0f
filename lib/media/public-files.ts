// Owns what is in public/: our script with its parts, and what whoever runs the site has put beside them.
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const FOLDER = 'public'

/** Paths below the root, with `/`. */
export function listPublicFiles(): string[] {
  if (!existsSync(FOLDER)) return []
  const entries = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
}

let known: ReadonlySet<string> | undefined

/** Whether Next serves a file of public/ at a raw path. Looked up once, for Next too knows what was there when it started. */
export function isPublicFile(raw: string): boolean {
  known ??= new Set(listPublicFiles())
  return known.has(raw)
}
