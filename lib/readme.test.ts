import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from './config/parse'
import { inkstoneSchema, siteSchema } from './config/schema'

// What the front door says is held to what is behind it.

const ROOT = path.join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8')
const { dependencies, devDependencies, scripts } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>

/** The code spans of a text: `per_page: 10` and the like, without the text between. */
const toCodeSpans = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)

/** The part under a heading of the second level. */
function toSection(text: string, heading: string): string {
  const [, section = ''] = text.split(`\n## ${heading}\n`)
  return section.split('\n## ')[0] ?? ''
}

describe.each([
  ['README.md', 'Dependencies', 'Configure'],
  ['README.zh-CN.md', '依赖', '配置'],
])('%s', (file, dependencyHeading, configHeading) => {
  const text = read(file)

  it('has a row for every package, and none else', () => {
    // One row for packages of one kind, such as types.
    const cells = [...toSection(text, dependencyHeading).matchAll(/^\| ((?:`[^`]+`,? *)+)\|/gm)]
    const rows = cells.flatMap(([, cell = '']) => toCodeSpans(cell))
    expect(rows.sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort())
  })

  it('names every key of _config.yml with its default', () => {
    const isKey = (span: string) => {
      const [, key = ''] = /^(\w+):(?: |$)/.exec(span) ?? []
      return key in siteSchema || key in inkstoneSchema
    }
    const spans = toCodeSpans(toSection(text, configHeading)).filter(isKey)
    // `permalink: :year/` would be a mapping of its own in a list of one line; a block has no such trouble.
    const values = Object.assign({}, ...spans.map((span) => parse(span) as object)) as Record<string, unknown>
    expect(Object.keys(values).sort()).toEqual([siteSchema, inkstoneSchema].flatMap(Object.keys).sort())
    const ours = Object.fromEntries(Object.keys(inkstoneSchema).map((key) => [key, values[key]]))
    const { site, problems } = parseConfig(JSON.stringify({ ...values, inkstone: ours }))
    expect(problems).toEqual([])
    expect(site).toEqual(parseConfig('').site)
  })

  it('names only files and commands that there are', () => {
    const files = [...text.matchAll(/\]\(([^):#]+)\)/g)].map(([, target = '']) => decodeURI(target))
    const named = text.match(/\b(?:lib|app|components|content)\/[\w./[\]-]+\.(?:tsx?|md)\b/g) ?? []
    expect([...files, ...named].filter((one) => !existsSync(path.join(ROOT, one)))).toEqual([])
    const commands = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name)
    const missing = new Set(commands.filter((name) => !(name in scripts)))
    expect([...missing]).toEqual([])
  })

  it('is short', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(150)
  })
})

describe('docs/deploy.md', () => {
  const text = read('docs/deploy.md')

  it('tells each way in thirty lines', () => {
    const [, ...ways] = text.split(/^## /m)
    expect(ways.length).toBeGreaterThan(6)
    for (const way of ways)
      expect(way.trimEnd().split('\n').length, way.split('\n')[0]).toBeLessThanOrEqual(30)
  })

  it('names only files, parts and commands that there are', () => {
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
    const files = targets.filter((target) => !target.startsWith('#'))
    expect(files.filter((file) => !existsSync(path.join(ROOT, 'docs', file)))).toEqual([])
    const parts = [...text.matchAll(/^## (.+)$/gm)].map(
      ([, title = '']) => `#${title.toLowerCase().replaceAll(' ', '-')}`,
    )
    expect(targets.filter((target) => target.startsWith('#') && !parts.includes(target))).toEqual([])
    const commands = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name)
    expect(commands.filter((name) => !(name in scripts))).toEqual([])
  })
})
