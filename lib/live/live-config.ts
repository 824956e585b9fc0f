// Owns the configuration of the running server: the last good one, whatever is being typed into _config.yml.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { getContentDir, getSiteUrl } from '../config/env'
import { parseConfig } from '../config/parse'
import type { Site } from '../config/schema'
import type { Problem } from '../problem'
import { toNewErrors } from './to-slips'

/** What next.config.ts makes of _config.yml: another value needs another build. */
export type FrozenKey = 'root' | 'tag_dir' | 'category_dir' | 'archive_dir' | 'pagination_dir'

export class LiveConfig {
  site: Site
  problems: Problem[]
  /** Errors for which the file is not followed as it is. */
  slips: Problem[] = []
  /** Keys of which another value counts only after a restart. */
  frozen: FrozenKey[] = []
  #text: string
  /** The text that counts. */
  #good: string

  constructor(readonly frozenKeys: readonly FrozenKey[]) {
    this.#text = readConfigText() ?? ''
    this.#good = this.#text
    const { site, problems } = parseConfig(this.#text, getSiteUrl())
    this.site = site
    this.problems = problems
  }

  /** Reads the file again where it has changed. `site` is the same object unless another configuration counts from now on. */
  read(): void {
    const text = readConfigText()
    // An editor that writes a new file is between two steps.
    if (text === undefined || text === this.#text) return
    this.#text = text
    const { site, problems } = parseConfig(text, getSiteUrl())
    this.slips = text === this.#good ? [] : toNewErrors(this.problems, problems)
    if (this.slips.length > 0) return
    this.#good = text
    this.problems = problems
    this.frozen = this.frozenKeys.filter((key) => site[key] !== this.site[key])
    const kept = Object.fromEntries(this.frozen.map((key) => [key, this.site[key]]))
    const now = Object.freeze({ ...site, ...kept })
    if (!isDeepStrictEqual(now, this.site)) this.site = now
  }
}

function readConfigText(): string | undefined {
  try {
    return readFileSync(path.join(getContentDir(), '_config.yml'), 'utf8')
  } catch {
    return undefined
  }
}
