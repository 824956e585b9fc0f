import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseConfig } from './config/parse'
import { getSourceDir } from './config/site'
import { getMessages } from './i18n'
import type { Problem } from './problem'
import { orderProblems, reportProblems, toProblemLine, toProblemText } from './report-problems'

const zhCn = getMessages('zh-CN')
const script: Problem = {
  file: '_posts/你好.md',
  line: 3,
  column: 7,
  severity: 'warning',
  code: 'html-script',
  values: {},
}
const image = (src: string, severity: Problem['severity'] = 'error'): Problem => ({
  file: '_posts/a.md',
  line: 1,
  column: 1,
  severity,
  code: 'image-missing',
  values: { src },
})

describe('a problem', () => {
  it.each([
    ['zh-CN', '找不到图片 a.png'],
    ['zh-TW', '找不到圖片 a.png'],
    ['en', 'the image a.png is not there'],
  ])('is told in %s', (language, words) => {
    expect(toProblemText(image('a.png'), getMessages(language)).message).toContain(words)
  })

  it('is told with a place that an editor can open, its rule and its fix', () => {
    const [place, severity, rule, ...words] = toProblemLine(script, zhCn).split(' ')
    expect(place).toBe(`${path.relative(process.cwd(), path.join(getSourceDir(), script.file))}:3:7`)
    expect([severity, rule]).toEqual(['warning', 'html-script'])
    const { message, fix } = toProblemText(script, zhCn)
    expect(words.join(' ')).toBe(`${message} → ${fix}`)
  })

  it('stays on one line, whatever a reason has in it', () => {
    const reason = 'EACCES:\n  permission denied'
    const unreadable: Problem = { ...script, severity: 'error', code: 'file-unreadable', values: { reason } }
    expect(toProblemLine(unreadable, zhCn)).toContain('（EACCES: permission denied）')
  })

  it('is told after those of earlier files and lines, once', () => {
    const early = { ...script, line: 2, column: 9 }
    const later = { ...script, line: 10 }
    const ordered = orderProblems([later, script, image('b.png'), { ...script, values: {} }, early])
    expect(ordered).toEqual([image('b.png'), early, script, later])
  })
})

describe('reportProblems', () => {
  afterEach(() => vi.restoreAllMocks())
  const print = (problems: Problem[], language = 'zh-CN') => {
    const lines: string[] = []
    vi.spyOn(console, 'error').mockImplementation((line) => lines.push(line))
    reportProblems(problems, parseConfig(`language: ${language}`).site)
    return lines
  }

  it('prints nothing where nothing is wrong', () => {
    expect(print([])).toEqual([])
  })

  it('prints errors, then warnings, then what is good to know, each kind in its order', () => {
    const lines = print([
      image('i.png', 'info'),
      script,
      image('a.png'),
      image('b.png', 'warning'),
      image('c.png'),
    ])
    expect(lines.map((line) => / (\w+) \S+ .*?([abci]\.png|script)/.exec(line)?.slice(1))).toEqual([
      ['error', 'a.png'],
      ['error', 'c.png'],
      ['warning', 'script'],
      ['warning', 'b.png'],
      ['info', 'i.png'],
    ])
  })

  it('prints each once', () => {
    expect(print([script, image('a.png'), { ...script }, image('a.png')])).toHaveLength(2)
  })

  it('speaks the language of the site', () => {
    expect(print([image('a.png')], 'en')[0]).toContain('the image a.png')
  })

  it('counts what does not fit', () => {
    const many = Array.from({ length: 25 }, (_, index) => image(`${index}.png`, 'warning'))
    const lines = print([...many, image('worst.png'), ...many])
    expect(lines).toHaveLength(21)
    expect(lines[0]).toContain('worst.png')
    expect(lines.at(-1)).toMatch(/\b6\b/)
    expect(print(many.slice(0, 20))).toHaveLength(20)
  })
})
