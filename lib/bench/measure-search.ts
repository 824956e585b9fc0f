// Owns measuring the search of a running server: how long a reader's query takes, from the request to the whole answer.
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Results } from '../search/results'
import { makeRandom } from './make-random'

const WARMING = 100
const QUERIES = 400
const PATIENCE_MS = 600_000
const PAUSE_MS = 500

/** From what every post has to what none has, one word and several: lib/bench/write-body.ts */
const WORDS = [
  ...['木桥', '老木匠', '词典', '谁也没有问起缘由', '次序', '园艺', 'measure', '的'],
  ...[
    '木桥 词典',
    '秋天 邻居 水渠',
    '"于是秋天"',
    '第 77 篇',
    'mugong',
    '没有人写过的话',
    '尺寸差一分',
    '入夜',
  ],
] as const

/** Takes the home page of the site. Gives the time that 95 of 100 queries keep, in milliseconds; NaN where not all is read in time. */
export async function measureSearch(home: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const random = makeRandom(95)
  const ask = () => askFor(`${home}api/search/?q=${encodeURIComponent(random.pick(WORDS))}&limit=8`, agent)
  try {
    if (!(await waitForTexts(ask))) return Number.NaN
    for (let query = 0; query < WARMING; query++) await ask()
    const times: number[] = []
    for (let query = 0; query < QUERIES; query++) {
      const begin = performance.now()
      await ask()
      times.push(performance.now() - begin)
    }
    return times.sort((a, b) => a - b)[Math.floor(QUERIES * 0.95)] ?? Number.NaN
  } finally {
    agent.destroy()
  }
}

async function waitForTexts(ask: () => Promise<Results>): Promise<boolean> {
  const begin = performance.now()
  while (performance.now() - begin < PATIENCE_MS) {
    if ((await ask()).unread === 0) return true
    await sleep(PAUSE_MS)
  }
  return false
}

function askFor(url: string, agent: Agent): Promise<Results> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, async (response) => {
      try {
        const text = Buffer.concat(await response.toArray()).toString()
        if (response.statusCode !== 200) throw new Error(`the search answers ${response.statusCode}`)
        resolve(JSON.parse(text) as Results)
      } catch (error) {
        reject(error)
      }
    })
    request.on('error', reject)
  })
}
