import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LiveConfig } from './live-config'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-config-'))
  vi.stubEnv('CONTENT_DIR', folder)
  vi.stubEnv('SITE_URL', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const write = (text: string) => writeFileSync(path.join(folder, '_config.yml'), text)

type Row = [name: string, now: string, title: string, slips: string[], frozen: string[]]
it.each<Row>([
  ['another title', 'title: 墨', '墨', [], []],
  ['half of a line', 'title: "墨', '砚', ['config-yaml'], []],
  ['a value that is none', 'title: 墨\nper_page: x', '砚', ['config-value'], []],
  ['the slip that it had before', 'title: 墨\nlanguage: 1', '墨', [], []],
  ['one more slip of the same kind', 'title: 墨\nper_page: x\nlanguage: 1', '砚', ['config-value'], []],
  ['a key that waits', 'title: 墨\ntag_dir: 标签', '墨', [], ['tag_dir']],
  ['a key that waits, as it was', 'title: 墨\ntag_dir: /tags/', '墨', [], []],
])('%s', (_, now, title, slips, frozen) => {
  write(now.includes('language: 1') ? 'title: 砚\nlanguage: 1' : 'title: 砚')
  const config = new LiveConfig(['root', 'tag_dir'])
  write(now)
  config.read()
  expect([
    config.site.title,
    config.slips.map(({ code }) => code),
    config.frozen,
    config.site.tag_dir,
  ]).toEqual([title, slips, frozen, 'tags'])
})

it('is the same object as long as it says the same', () => {
  write('title: 砚')
  const config = new LiveConfig([])
  const { site } = config
  for (const text of ['title: "砚"', 'title: "', 'title: 砚', '# 砚\ntitle: 砚\n']) {
    write(text)
    config.read()
    expect(config.site).toBe(site)
  }
  expect(config.slips).toEqual([])
})

it('may be absent at first, and come', () => {
  const config = new LiveConfig([])
  write('title: 砚')
  config.read()
  expect(config.site.title).toBe('砚')
})
