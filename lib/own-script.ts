// Owns where the built script of components/**/*.element.ts stands.
import path from 'node:path'
import { freshFile } from './fresh-file'

/** Written by `npm run build`: the path below `root` of the script with its hash, e.g. `_ink/3f9a1c2b.js`. */
export const SCRIPT_RECORD = path.join('.inkstone', 'script.json')

const readRecord = freshFile(
  () => path.join(process.cwd(), SCRIPT_RECORD),
  (text) => /"path":"(?<path>[^"]+)"\}/.exec(text)?.groups?.path,
)

/** The path of our script below `root`, or undefined where it was not built. */
export function getScriptPath(): string | undefined {
  return readRecord()
}
