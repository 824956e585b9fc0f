// Makes the index of CONTENT_DIR once and says, as JSON, how long it took and what the store and all facts weigh.
import { indexContent } from '../cli/index-content'
import { skimArticle } from '../content/get-article'
import { getStore } from '../content/store'

const start = performance.now()
await indexContent()
const seconds = (performance.now() - start) / 1000

const toHeap = () => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}
const before = toHeap()
const { posts } = getStore()
for (const post of posts) await skimArticle(post)
const bytesPerPost = (toHeap() - before) / Math.max(1, posts.length)
console.log(JSON.stringify({ seconds, posts: posts.length, bytesPerPost }))
