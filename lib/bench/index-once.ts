// Makes the index of CONTENT_DIR once and says, as JSON, how long it took and how many pages the site has; with `--weigh`
// also what the store and all facts weigh.
import { indexContent } from '../cli/index-content'
import { getSite } from '../config/site'
import { skimArticle } from '../content/get-article'
import { toListPaths } from '../content/list-paths'
import { getStore } from '../content/store'

const start = performance.now()
await indexContent()
const seconds = (performance.now() - start) / 1000

const toHeap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
const before = toHeap()
const store = getStore()
const { posts, byPermalink } = store
const isWeighed = process.argv.includes('--weigh')
if (isWeighed) for (const post of posts) await skimArticle(post)
const bytesPerPost = isWeighed ? (toHeap() - before) / Math.max(1, posts.length) : 0
const listPages = [...toListPaths(store, getSite()).values()].reduce((sum, pages) => sum + pages, 0)
const addresses = byPermalink.size + listPages
console.log(JSON.stringify({ seconds, posts: posts.length, addresses, bytesPerPost }))
