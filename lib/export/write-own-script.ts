// Owns our script in an export: that of the server, but for what asks it for something.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export type OwnScriptNames = {
  /** The path of the main script below the root in the pages as the server sends them: `_ink/3f9a1c2b.js`. */
  served: string
  /** What stands in its place. */
  main: string
  files: ReadonlyMap<string, string>
}

/**
 * Takes the folder of an export and the paths of its files, to which those of the script are added: every page names the
 * script of the export, and that of the server is gone, parts included.
 */
export async function writeOwnScript(
  folder: string,
  written: Set<string>,
  { served, main, files }: OwnScriptNames,
): Promise<void> {
  const place = path.posix.dirname(served)
  for (const file of written) {
    if (path.posix.dirname(file) !== place) continue
    await rm(path.join(folder, file))
    written.delete(file)
  }
  await mkdir(path.join(folder, place), { recursive: true })
  for (const [name, text] of files) {
    await writeFile(path.join(folder, place, name), text)
    written.add(`${place}/${name}`)
  }
  if (served === `${place}/${main}`) return
  for (const file of written) if (file.endsWith('.html')) await rename(path.join(folder, file), served, main)
}

async function rename(page: string, served: string, main: string): Promise<void> {
  const html = await readFile(page)
  if (!html.includes(served)) return
  const named = html.toString('utf8').replaceAll(served, path.posix.join(path.posix.dirname(served), main))
  await writeFile(page, named)
}
