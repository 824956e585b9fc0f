// Owns Next as our server has it: what is built, with pages kept by lib/pages.
import { fileURLToPath } from 'node:url'
import next from 'next'

/** Takes the folder of the project; gives Next, ready to answer. */
export async function openNext(dir: string) {
  process.env.INKSTONE_PAGE_KEEPER = fileURLToPath(new URL('../pages/page-keeper.ts', import.meta.url))
  const app = next({ dev: false, dir, quiet: true })
  await app.prepare()
  return app
}
