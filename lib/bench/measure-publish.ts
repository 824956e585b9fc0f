// Owns measuring how long a saved post takes to be live: on its own page, at home, in a tag's list and in the feed.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { encodePath } from '../urls'
import { median } from './median'

const POLL_MS = 20
const PATIENCE_MS = 10_000
// Authors save now and then: the pages that the server warms after a save are made by then.
const PAUSE_MS = 1000
const FOLDER = path.join('source', '_posts')
const TAG = '木工'

const PLACES = ['article', 'home', 'tag', 'feed'] as const
export type Place = (typeof PLACES)[number]

/** Milliseconds from just before a save, by the page that shows it; `everywhere` is the last one's. */
export type PublishTimes = Record<Place | 'everywhere', number>

export type PublishFigures = {
  /** The medians; NaN where a page did not show what was saved. */
  times: PublishTimes
  /** What did not come about. */
  slips: string[]
}

/** Takes the home page of the running site and the folder that it serves; saves `count` new posts, one after another. */
export function measureAdding(home: string, contentDir: string, count: number): Promise<PublishFigures> {
  return measureSaves(count, (number) => ({ home, contentDir, number, mark: `inkadd${number}` }))
}

/** The same for posts that `measureAdding` has saved: their titles change. */
export function measureEditing(home: string, contentDir: string, count: number): Promise<PublishFigures> {
  return measureSaves(count, (number) => ({ home, contentDir, number, mark: `inkedit${number}` }))
}

/** `mark` is one word of the title that no other page has: longer titles are broken into phrases by our markup. */
type Save = { home: string; contentDir: string; number: number; mark: string }

async function measureSaves(count: number, toSave: (number: number) => Save): Promise<PublishFigures> {
  const all: PublishTimes[] = []
  for (let number = 1; number <= count; number++) {
    const { times, slips } = await measureSave(toSave(number))
    // The next one would only wait as long.
    if (slips.length > 0) return { times, slips }
    all.push(times)
    await sleep(PAUSE_MS)
  }
  const toMedian = (place: keyof PublishTimes) => median(all.map((times) => times[place]))
  return { times: toTimes(toMedian, toMedian('everywhere')), slips: [] }
}

async function measureSave(save: Save): Promise<PublishFigures> {
  const { contentDir, number, mark } = save
  const begin = performance.now()
  writeFileSync(path.join(contentDir, FOLDER, `${toName(number)}.md`), writePost(number, mark))
  const answers = await Promise.all(PLACES.map((place) => waitForMark(save, place, begin)))
  const slips = answers.filter((answer) => typeof answer === 'string')
  const times = answers.map((answer) => (typeof answer === 'string' ? Number.NaN : answer))
  const toTime = (place: Place) => times[PLACES.indexOf(place)] ?? Number.NaN
  return { times: toTimes(toTime, Math.max(...times)), slips }
}

/** Gives the milliseconds until a page shows the mark, or what is wrong where it does not in time. */
async function waitForMark(
  { home, number, mark }: Save,
  place: Place,
  begin: number,
): Promise<number | string> {
  const url = new URL(encodePath(toPaths(number)[place]), home).href
  let last = 'no answer'
  while (performance.now() - begin < PATIENCE_MS) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })
      if ((await response.text()).includes(mark)) return performance.now() - begin
      last = `the last answer was ${response.status}`
    } catch (error) {
      last = error instanceof Error ? error.message : String(error)
    }
    await sleep(POLL_MS)
  }
  return `${decodeURI(url)} did not show “${mark}” within ${PATIENCE_MS / 1000} s of the save; ${last}`
}

const toName = (number: number) => `新写的-${number}`
const toDay = (number: number) => `2024-01-${String(number).padStart(2, '0')}`

/** Raw, as `permalink` of the generated blog has them. */
function toPaths(number: number): Record<Place, string> {
  const article = `${toDay(number).replaceAll('-', '/')}/${toName(number)}/`
  return { article, home: '', tag: `tags/${TAG}/`, feed: 'atom.xml' }
}

/** Newer than every generated post, with a tag that many have and one of its own. */
function writePost(number: number, mark: string): string {
  return `---
title: 新写的一篇 ${mark}
date: ${toDay(number)} 08:00:00
tags: [${TAG}, 新标签${number}]
categories: [手艺]
---

这一篇刚刚存盘。

<!-- more -->

下面是正文。
`
}

function toTimes(toTime: (place: Place) => number, everywhere: number): PublishTimes {
  const [article, home, tag, feed] = [toTime('article'), toTime('home'), toTime('tag'), toTime('feed')]
  return { article, home, tag, feed, everywhere }
}
