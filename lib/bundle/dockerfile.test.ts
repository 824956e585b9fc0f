import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { OUR_FILES, OUR_FOLDERS } from '../cli/build-stamp'
import { isMatch } from '../glob'

// Docker itself cannot be counted on where tests run, so what it would trip over is looked for; e2e/bundle.spec.ts runs
// what the image would.

const ROOT = path.join(import.meta.dirname, '..', '..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')

const lines = read('Dockerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const ofKind = (kind: string) =>
  lines.filter((line) => line.startsWith(`${kind} `)).map((line) => line.slice(kind.length + 1))

const ignored = read('.dockerignore').split('\n').filter(Boolean)
const isSent = (name: string) => existsSync(path.join(ROOT, name)) && !isMatch(name, ignored)

it('what is built from reaches Docker, and what is not to leave this machine does not', () => {
  const needed = [...OUR_FOLDERS, ...OUR_FILES, 'package.json', 'content', 'contentlayer.config.ts']
  expect(needed.filter((name) => !isSent(name))).toEqual([])
  for (const name of ['.git', 'node_modules', '.env', '.env.local', '.next', 'out', 'bundle'])
    expect(isMatch(name, ignored), name).toBe(true)
})

it('copies what there is, from stages that there are', () => {
  const stages = ofKind('FROM').flatMap((line) => / AS (\w+)$/.exec(line)?.[1] ?? [])
  for (const line of ofKind('COPY')) {
    const words = line.split(' ').filter((word) => !word.startsWith('--'))
    const [, stage] = /--from=(\w+)/.exec(line) ?? []
    if (stage) expect(stages).toContain(stage)
    else expect(words.slice(0, -1).filter((name) => name !== '.' && !isSent(name))).toEqual([])
  }
})

it('serves as nobody of importance, and can write where the server keeps what it made', () => {
  const last = lines.findLastIndex((line) => line.startsWith('FROM '))
  const user = lines.findIndex((line) => line.startsWith('USER '))
  expect(user).toBeGreaterThan(last)
  expect(lines[user]).not.toMatch(/root|\b0\b/)
  const [kept = '[]'] = ofKind('VOLUME')
  const names = (JSON.parse(kept) as string[]).map((folder) => folder.replace('/app/', ''))
  const [moved = ''] = ofKind('RUN').filter((line) => line.includes('/kept'))
  expect(names.sort()).toEqual(['.contentlayer', '.inkstone', '.next'])
  for (const name of names) expect(moved).toContain(`/bundle/${name}`)
})

it('starts what npm start starts, and is asked after its health', () => {
  const [, ...start] = JSON.parse(ofKind('CMD')[0] ?? '[]') as string[]
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  expect(`node ${start.join(' ')}`).toBe(scripts.start)
  expect(ofKind('HEALTHCHECK')[0]).toContain('process.env.PORT')
})

it('the example of compose mounts the content and leaves the rest read-only', () => {
  const { services } = parse(read('deploy/compose.yaml')) as {
    services: Record<string, { read_only: boolean; volumes: string[]; ports: string[] }>
  }
  const { inkstone } = services
  expect(inkstone?.read_only).toBe(true)
  expect(inkstone?.volumes).toEqual(['../content:/app/content:ro'])
  expect(inkstone?.ports).toEqual(['127.0.0.1:3000:3000'])
})
