// Owns starting the second site before the tests and ending it after them: a Hexo folder of our own, built and served.
import { makeTemporaryFolder, removeTemporaryFolder } from '../lib/cli/own-processes'
import { HERE, makeWorkspace } from '../lib/cli/workspace'
import { writeHexoFolder } from './hexo-folder'
import { HEXO_SECRET, setHexoSite } from './hexo-site'

export default async function startHexoSite(): Promise<() => Promise<void>> {
  const contentDir = makeTemporaryFolder('inkstone-hexo-')
  writeHexoFolder(contentDir)
  const workspace = makeWorkspace(HERE)
  // Half the world away from the folder's own zone, which must decide.
  const env = { TZ: 'America/New_York', REVALIDATE_SECRET: HEXO_SECRET }
  const { url, output } = await workspace.start({ contentDir, env })
  setHexoSite({ url, dir: workspace.dir, contentDir })
  return async () => {
    await workspace.dispose()
    removeTemporaryFolder(contentDir)
    // After all that the tests have asked, signed and broken.
    if (output().includes(HEXO_SECRET)) throw new Error(`the server has told its secret:\n${output()}`)
  }
}
