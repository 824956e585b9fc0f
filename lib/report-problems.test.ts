import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseConfig } from './config/parse'
import { getSourceDir } from './config/site'
import { getMessages } from './i18n'
import type { Problem } from './problem'
import { reportProblems, toProblemLine, toProblemText } from './report-problems'

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
    ['en', 'The image a.png is not there'],
  ])('is told in %s', (language, words) => {
    expect(toProblemText(image('a.png'), getMessages(language))).toContain(words)
  })

  it('is told with a place that an editor can open', () => {
    const [place, text] = toProblemLine(script, zhCn).split('  ')
    expect(place).toBe(`${path.relative(process.cwd(), path.join(getSourceDir(), script.file))}:3:7`)
    expect(text).toBe(toProblemText(script, zhCn))
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

  it('prints errors before warnings, each kind in its order', () => {
    const lines = print([script, image('a.png'), image('b.png', 'warning'), image('c.png')])
    expect(lines.map((line) => `${line[0]} ${/[abc]\.png/.exec(line)?.[0] ?? 'script'}`)).toEqual([
      '✗ a.png',
      '✗ c.png',
      '· script',
      '· b.png',
    ])
  })

  it('prints each once', () => {
    expect(print([script, image('a.png'), { ...script }, image('a.png')])).toHaveLength(2)
  })

  it('speaks the language of the site', () => {
    expect(print([image('a.png')], 'en')[0]).toContain('The image a.png')
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
