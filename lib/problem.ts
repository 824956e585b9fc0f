// Owns the shape of what an author is told about a file: where, how bad, which message.
import type { ProblemCode, ProblemValues } from './i18n/messages'

/** A place in an author's file. `file` is relative to the folder with `_posts`; line and column count from 1. */
export type Place = { file: string; line: number; column: number }

/** `error`: something is lost or not as the author meant it. `warning`: a reader meets it. `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** One thing to mend. The words are made from `code` and `values` by lib/i18n, in the site's language. */
export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: Place & { severity: Severity; code: K; values: ProblemValues<K> }
}[C]
