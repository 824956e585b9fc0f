// Owns waiting, as a reader who asks again and again, for what an author has just saved.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, ask, toSent } from './ask'

// The bound of a failure on a busy machine; how fast it should be is for `npm run bench` to say.
const PATIENCE_MS = 10_000
const PAUSE_MS = 20

/** Resolves when `isTrue` does; gives the seconds that took. Throws what `tell` says where it never does. */
export async function until(
  isTrue: () => boolean | Promise<boolean>,
  tell: () => string,
  patience = PATIENCE_MS,
): Promise<number> {
  const begin = performance.now()
  while (!(await isTrue())) {
    if (performance.now() - begin > patience) throw new Error(`after ${patience} ms: ${tell()}`)
    await sleep(PAUSE_MS)
  }
  return (performance.now() - begin) / 1000
}

/** Asks for a raw path until the page is there and has the text. */
export const untilShown = (url: string, path: string, text: string) =>
  untilAnswer(url, path, ({ status, body }) => status === 200 && toWords(body).includes(text), `no “${text}”`)

/** Asks for a raw path until the page is there and has not the text. */
export const untilWithout = (url: string, path: string, text: string) =>
  untilAnswer(url, path, ({ status, body }) => status === 200 && !toWords(body).includes(text), `“${text}”`)

/** Asks for a raw path until there is nothing. */
export const untilGone = (url: string, path: string) =>
  untilAnswer(url, path, ({ status }) => status === 404, 'still there')

function untilAnswer(
  url: string,
  path: string,
  isRight: (answer: Answer) => boolean,
  fault: string,
): Promise<number> {
  let status = 0
  const isTrue = async () => {
    const answer = await ask(url, toSent(path))
    status = answer.status
    return isRight(answer)
  }
  return until(isTrue, () => `${path} (${status}): ${fault}`)
}

/** A title has break opportunities between its phrases. */
export const toWords = (html: string) => html.replace(/<wbr\/?>/g, '')

/** Milliseconds as an author in Shanghai writes the time: `2026-11-24 15:04:05` */
export const toClock = (ms: number) =>
  new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
