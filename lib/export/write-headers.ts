// Owns what every answer of an export says, for hosts that read it from a file: Netlify and Cloudflare Pages.
import path from 'node:path'
import type { Site } from '../config/schema'
import { toSafetyHeaders } from '../safety/safety-headers'
import { addLines } from './add-lines'

const FILE = '_headers'

/** Takes the folder, its files, to which this one is added, and the site. */
export async function writeHeaders(
  folder: string,
  files: Set<string>,
  site: Pick<Site, 'url'>,
): Promise<void> {
  const lines = Object.entries(toSafetyHeaders(site)).map(([name, value]) => `  ${name}: ${value}\n`)
  await addLines(path.join(folder, FILE), `/*\n${lines.join('')}`)
  files.add(FILE)
}
