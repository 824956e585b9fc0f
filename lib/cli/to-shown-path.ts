// Owns how a command names a file to the author.
import path from 'node:path'

/** The path from where the author stands: npm runs us in the project, and INIT_CWD is where he gave the command. */
export function toShownPath(file: string): string {
  return path.relative(process.env.INIT_CWD ?? process.cwd(), file) || '.'
}
