import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const read = async (source: string) => toHast(source, toPlainContext())
const html = async (source: string) => toHtml((await read(source)).tree)
const pair = (base: string, reading: string) => `${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp>`
const kanji = `<ruby>${pair('漢字', 'かんじ')}</ruby>`

describe('a reading', () => {
  it.each([
    ['{漢字|かんじ}', `<p>${kanji}</p>`],
    ['前{漢字|かん|じ}后', `<p>前<ruby>${pair('漢', 'かん')}${pair('字', 'じ')}</ruby>后</p>`],
    ['{食べ物|たべもの}', `<p><ruby>${pair('食べ物', 'たべもの')}</ruby></p>`],
    ['{你好|nǐ hǎo}', `<p><ruby>${pair('你好', 'nǐ hǎo')}</ruby></p>`],
    ['{你好|nǐ|hǎo}', `<p><ruby>${pair('你', 'nǐ')}${pair('好', 'hǎo')}</ruby></p>`],
    ['{注|ㄓㄨˋ}', `<p><ruby>${pair('注', 'ㄓㄨˋ')}</ruby></p>`],
    ['{漢字|한자}', `<p><ruby>${pair('漢字', '한자')}</ruby></p>`],
    ['**{漢字|かんじ}**后文', `<p><strong>${kanji}</strong>后文</p>`],
    ['[{漢字|かんじ}](/a)', `<p><a href="/a">${kanji}</a></p>`],
    ['<ruby>漢<rt>かん</rt></ruby>', '<p><ruby>漢<rt>かん</rt></ruby></p>'],
  ])('%s', async (source, expected) => expect(await html(source)).toBe(expected))

  it('stands in a table, its stroke escaped as all strokes there', async () =>
    expect(await html('| a |\n| --- |\n| {漢字\\|かんじ} |')).toContain(`<td>${kanji}</td>`))

  it('is read in brackets where there is only text', async () =>
    expect((await read('## {漢字|かんじ}\n\n{漢字|かんじ}')).facts).toMatchObject({
      excerpt: '漢字(かんじ)',
      headings: [{ text: '漢字(かんじ)' }],
    }))
})

describe('what is no reading is text', () => {
  it.each([
    ...[
      '{start|stop|restart}',
      '{是|否}',
      '{开|on}',
      '{文件|file}',
      '{甲|乙|丙}',
      '{漢字|かん|じ|x}',
      '{漢字|}',
      '{漢字|かん|}',
    ],
    ...[
      '{かな|カナ}',
      '{漢字}',
      '{漢字|かんじ',
      '{ 漢字|かんじ}',
      '{"键"|"值"}',
      '{漢字||}',
      '\\{漢字|かんじ}',
    ],
  ])('%s', async (source) => expect(await html(source)).toBe(`<p>${source.replace('\\', '')}</p>`))

  it.each([
    '`{漢字|かんじ}`',
    '```\n{漢字|かんじ}\n```',
    '    {漢字|かんじ}',
    '<!-- {漢字|かんじ} -->',
    '<a title="{漢字|かんじ}">甲</a>',
    '{% raw %}`{漢字|かんじ}`{% endraw %}',
  ])('nor in %j', async (source) => expect(await html(source)).not.toContain('<ruby>'))

  it('and a stroke in a table ends its cell', async () =>
    expect(await html('| a | b |\n| --- | --- |\n| {漢字|かんじ} |')).toContain(
      '<td>{漢字</td>\n<td>かんじ}</td>',
    ))
})

it.each(['{漢字|かん', '{漢', '{a'])('%s, again and again, is read in time', async (piece) => {
  const start = performance.now()
  await html(piece.repeat(5000))
  expect(performance.now() - start).toBeLessThan(5000)
})
