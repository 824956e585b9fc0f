// Owns blogs of any size for the bench: the same count gives the same files on every machine.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeRandom, type Random } from './make-random'
import { writeBody } from './write-body'

const CHARACTERS = 2500
const FIRST_DAY = Date.UTC(2016, 0, 1)
const DAYS = 8 * 365
const DAY_MS = 86_400_000

const TAG_WORDS = ['木工', '园艺', '测量', '校对', '装订', '修补', '行路', '天气', '记账', '灯火'] as const
const TAGS = TAG_WORDS.flatMap((word) => [word, `${word}笔记`, `${word}旧事`, `${word}入门`]) as [
  string,
  ...string[],
]
const CATEGORIES: [string[], ...string[][]] = [
  ['手艺'],
  ['手艺', '木工'],
  ['手艺', '木工', '榫卯'],
  ['手艺', '装订'],
  ['日子'],
  ['日子', '院子'],
  ['日子', '路上'],
  ['书', '校样'],
  ['书', '词典'],
]

const CONFIG = `title: 试验田
author: 砚
language: zh-CN
timezone: Asia/Shanghai
permalink: :year/:month/:day/:title/
`

/**
 * Writes `count` posts into `folder`/source/_posts, spread evenly over eight years, and `folder`/_config.yml. Gives the
 * raw paths of the posts; the first is the oldest, which no site of more than a few hundred posts prerenders.
 */
export function generatePosts(folder: string, count: number): { paths: string[] } {
  const posts = path.join(folder, 'source', '_posts')
  mkdirSync(posts, { recursive: true })
  writeFileSync(path.join(folder, '_config.yml'), CONFIG)
  const paths: string[] = []
  for (let index = 0; index < count; index++) {
    writeFileSync(path.join(posts, `${toName(index)}.md`), writePost(index, count))
    paths.push(`${toDay(index, count).replaceAll('-', '/')}/${toName(index)}/`)
  }
  return { paths }
}

const toName = (index: number) => `第${index + 1}篇`

/** `2016-01-01` for the first. */
function toDay(index: number, count: number): string {
  return new Date(FIRST_DAY + Math.floor((index / count) * DAYS) * DAY_MS).toISOString().slice(0, 10)
}

function writePost(index: number, count: number): string {
  const random = makeRandom(index + 1)
  const time = [random.integer(7, 22), random.integer(0, 59), random.integer(0, 59)]
  const lines = [
    '---',
    `title: 第 ${index + 1} 篇：${random.pick(TAGS)}`,
    `date: ${toDay(index, count)} ${time.map((part) => String(part).padStart(2, '0')).join(':')}`,
    `tags: [${pickTags(random).join(', ')}]`,
    'categories:',
    ...random.pick(CATEGORIES).map((name) => `  - ${name}`),
    '---',
    '',
    writeBody(random, CHARACTERS),
    '',
  ]
  return lines.join('\n')
}

function pickTags(random: Random): string[] {
  return [...new Set(Array.from({ length: random.integer(1, 4) }, () => random.pick(TAGS)))]
}
