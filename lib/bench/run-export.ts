// Owns running `npm run export` as an author does.
import path from 'node:path'
import { startProcess } from '../cli/own-processes'

/** Takes the project, or a copy of it, and an author's folder; without one, the blog that ships. Gives what was said. */
export async function runExport(dir: string, contentDir = ''): Promise<{ folder: string; output: string }> {
  const env = { ...process.env, NODE_ENV: 'production' as const, CONTENT_DIR: contentDir, SITE_URL: '' }
  const args = [path.join('lib', 'cli', 'run.mjs'), 'export']
  const child = startProcess(process.execPath, args, { cwd: dir, env })
  const code = await child.closed
  if (code !== 0) throw new Error(`the export failed:\n${child.output()}`)
  return { folder: path.join(dir, 'out'), output: child.output() }
}
