// Owns the one door to the site's configuration.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { freshFile } from '../fresh-file'
import { getLive } from '../live/live'
import { getContentDir, getSiteUrl } from './env'
import { parseConfig } from './parse'
import type { Site } from './schema'

const readConfig = freshFile(
  () => path.join(getContentDir(), '_config.yml'),
  (text) => {
    return parseConfig(text, getSiteUrl())
  },
)

/** The checked configuration of the author's folder, frozen: the running server's, else as it is on disk now. */
export function getSite(): Site {
  return getLive()?.moment.site ?? readConfig().site
}

/** What is wrong with _config.yml. */
export const getConfigProblems = () => getLive()?.moment.configProblems ?? readConfig().problems

/** The folder with `_posts` in it: `source/` beside _config.yml as Hexo has it, or the content folder itself. */
export function getSourceDir({ source_dir }: Pick<Site, 'source_dir'> = getSite()): string {
  const folder = getContentDir()
  const source = path.join(/* turbopackIgnore: true */ folder, source_dir)
  return existsSync(source) ? source : folder
}
