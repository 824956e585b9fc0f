// Owns the configuration of the running server: the last good one, whatever is being typed into _config.yml.
import { readFileSync } from 'node:fs'
import path from 'node:path'
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

  constructor(readonly frozenKeys: readonly FrozenKey[]) {
    this.#text = readConfigText() ?? ''
    const { site, problems } = parseConfig(this.#text, getSiteUrl())
    this.site = site
    this.problems = problems
  }

  /** Reads the file again where it has changed; gives whether another configuration counts from now on. */
  read(): boolean {
    const text = readConfigText()
    // An editor that writes a new file is between two steps.
    if (text === undefined || text === this.#text) return false
    this.#text = text
    const { site, problems } = parseConfig(text, getSiteUrl())
    this.slips = toNewErrors(this.problems, problems)
    if (this.slips.length > 0) return false
    this.frozen = this.frozenKeys.filter((key) => site[key] !== this.site[key])
    const kept = Object.fromEntries(this.frozen.map((key) => [key, this.site[key]]))
    this.site = Object.freeze({ ...site, ...kept })
    this.problems = problems
    return true
  }
}

function readConfigText(): string | undefined {
  try {
    return readFileSync(path.join(getContentDir(), '_config.yml'), 'utf8')
  } catch {
    return undefined
  }
}
