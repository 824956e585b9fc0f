import { existsSync } from 'node:fs'
import { generatePosts } from './lib/bench/generate-posts'
import { getSite, getSourceDir } from './lib/config/site'
import { readFolder } from './lib/content/read-folder'
import { fillStore } from './lib/content/store'
import { searchPosts } from './lib/search/search-posts'
import { toSearchRequest } from './lib/search/search-request'
import { getTextShelf } from './lib/search/text-shelf'
const n = Number(process.env.N)
const dir = process.env.CONTENT_DIR ?? ''
if (!existsSync(dir)) generatePosts(dir, n)
fillStore(readFolder(getSourceDir(), getSite()).documents)
globalThis.gc?.(); const before = process.memoryUsage().heapUsed
const t0 = performance.now(); const cpu = process.cpuUsage()
const { texts } = await getTextShelf().get(600_000)
console.log('posts', texts.length, 'read in', Math.round(performance.now() - t0), 'ms, cpu', Math.round(process.cpuUsage(cpu).user / 1000), 'chars', texts.reduce((s, t) => s + t.text.length, 0) / 1e6, 'M')
globalThis.gc?.(); console.log('MB', (process.memoryUsage().heapUsed - before) / 1e6, 'rss', process.memoryUsage().rss / 1e6)
for (const q of ['木桥', '老木匠', '词典', '谁也没有问起缘由', '次序', '园艺', 'measure', '的', '木桥 词典', '秋天 邻居 水渠', '"于是秋天"', '第 77 篇', 'mugong', '没有人写过的话', '尺寸差一分', '入夜']) {
  const times: number[] = []; let total = 0
  for (let i = 0; i < 12; i++) { const b = performance.now(); const r = await searchPosts(toSearchRequest(new URLSearchParams({ q, limit: '8' }))); times.push(performance.now() - b); total = r.total }
  times.sort((a, b) => a - b); console.log(q, total, 'median', times[6]?.toFixed(1), 'max', times[11]?.toFixed(1))
}
