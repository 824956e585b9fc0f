// Owns how a command and its author name a file to each other: npm runs us in the project, and INIT_CWD is where he gave
// the command.
import path from 'node:path'

/** A path that the author has given, as an absolute one. */
export function toAskedPath(given: string): string {
  return path.resolve(process.env.INIT_CWD ?? '', given)
}

/** The path from where the author stands. */
export function toShownPath(file: string): string {
  return path.relative(process.env.INIT_CWD ?? process.cwd(), file) || '.'
}
