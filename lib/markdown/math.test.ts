// Owns the proof that formulas become MathML, and that what only looks like one stays as typed.
import { describe, expect, it, vi } from 'vitest'
import { scanBlockFormula, scanFormula } from './math-scan'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const run = (body: string) => toHast(body, toPlainContext())
/** Formulas as `⟨TeX⟩`, those with lines of their own as `⟪TeX⟫`; what else is there as HTML. */
const shape = async (body: string) =>
  toHtml((await run(body)).tree)
    .replace(/<math display="block">.*?<annotation[^>]*>([^<]*)<\/annotation>.*?<\/math>/gs, '⟪$1⟫')
    .replace(/<math>.*?<annotation[^>]*>([^<]*)<\/annotation>.*?<\/math>/gs, '⟨$1⟩')
    .replace(/<span class="formula"[^>]*>(⟪[^⟫]*⟫)<\/span>/g, '$1')
    .replace(/<a class="anchor".*?<\/a>/g, '')
    .replace(/<span class="unbroken">([^<]*)<\/span>/g, '$1')

describe('formulas', () => {
  it.each([
    ['设 $x$ 为', '<p>设 ⟨x⟩ 为</p>'],
    ['设$a_1$与$a_2$，*重*', '<p>设⟨a_1⟩与⟨a_2⟩，<em class="han">重</em></p>'],
    ['$a*b*c$ 与 $d*e$', '<p>⟨a*b*c⟩ 与 ⟨d*e⟩</p>'],
    ['**公式$x_1$。**后', '<p><strong>公式⟨x_1⟩。</strong>后</p>'],
    ['$a<b>c$', '<p>⟨a&lt;b>c⟩</p>'],
    ['$\\{x\\}$', '<p>⟨\\{x\\}⟩</p>'],
    ['$\\left\\\\{x\\right\\\\}$', '<p>⟨\\left\\{x\\right\\}⟩</p>'],
    ['$50%$', '<p>⟨50\\%⟩</p>'],
    ['$准确率 = a$', '<p>⟨准确率 = a⟩</p>'],
    ['log$_2$n', '<p>log⟨_2⟩n</p>'],
    ['函数 $_2$F$_{10}$(x)', '<p>函数 ⟨_2⟩F⟨_{10}⟩(x)</p>'],
    ['$速度 = 路程$(km)，$S_圆$(总)', '<p>⟨速度 = 路程⟩(km)，⟨S_圆⟩(总)</p>'],
    ['其中 $x_i=1，$且 $$y = 甲$$', '<p>其中 ⟨x_i=1，⟩且 ⟪y = 甲⟫</p>'],
    ['为 $ O(n) $，趋于$ \\infty $', '<p>为 ⟨O(n)⟩，趋于⟨\\infty⟩</p>'],
    ['2$\\times$3，约$\\approx$5', '<p>2⟨\\times⟩3，约⟨\\approx⟩5</p>'],
    ['$\\sim$5天', '<p>⟨\\sim⟩5天</p>'],
    ['$$x \\label{eq:a_1}$$', '<p>⟪x \\label{eq:a_1}⟫</p>'],
    ['$\\require{cancel}\\cancel{x}$', '<p>⟨\\require{cancel}\\cancel{x}⟩</p>'],
    ['水 $\\ce{H2O}$', '<p>水 ⟨\\ce{H2O}⟩</p>'],
    ['$`a_1`$', '<p>⟨a_1⟩</p>'],
    ['行内 $$x+y$$ 之后', '<p>行内 ⟪x+y⟫ 之后</p>'],
    ['\\\\(a_1+b_1\\\\)', '<p>⟨a_1+b_1⟩</p>'],
    ['\\\\[\na_1\n\\\\]', '<p>⟪a_1⟫</p>'],
    ['$$\na\n=\nb\n$$', '<p>⟪a\n=\nb⟫</p>'],
    ['$$\n- a\n\n+ b\n$$', '<p>⟪- a\n\n+ b⟫</p>'],
    ['$$ a\n= b $$', '<p>⟪a\n= b⟫</p>'],
    ['字\n$$\nx\n$$\n字', '<p>字</p>\n<p>⟪x⟫</p>\n<p>字</p>'],
    ['$$x$$ 和字', '<p>⟪x⟫ 和字</p>'],
    ['$$ \\text{若 $x$} $$', '<p>⟪\\text{若 $x$}⟫</p>'],
    ['> $$\n> x\n> y\n> $$', '<blockquote>\n<p>⟪x\ny⟫</p>\n</blockquote>'],
    ['- 一\n  $$\n  x\n  $$\n- 二', '<ul>\n<li>一\n⟪x⟫</li>\n<li>二</li>\n</ul>'],
    ['```math\na_1\n```', '<p>⟪a_1⟫</p>'],
    [`{% raw %}$a_1$ 与 $b_1\${% endraw %}`, '<p>⟨a_1⟩ 与 ⟨b_1⟩</p>'],
    ['{% raw %}\n$$\na_1\\\\\nb_1\n$$\n{% endraw %}', '<p>⟪a_1\\\\\nb_1⟫</p>'],
    ['<b>$x$</b>', '<p><b>⟨x⟩</b></p>'],
  ])('%j', async (body, expected) => expect(await shape(body)).toBe(expected))
})

describe('in a table', () => {
  const table = (...rows: string[]) => ['| 甲 | 乙 |', '| --- | --- |', ...rows].join('\n')
  it.each([
    [table('| $|x|$ | $P(a|b)$ |'), ['⟨|x|⟩', '⟨P(a|b)⟩']],
    [table('| $\\|x\\|$ | 乙 |'), ['⟨|x|⟩', '乙']],
    [table('| `$a` | `b$` |'), ['<code>$a</code>', '<code>b$</code>']],
    [table('| $5 | 6$ |'), ['$5', '6$']],
    [table('| $a_1$ | $b_1$ |'), ['⟨a_1⟩', '⟨b_1⟩']],
  ])('%j', async (body, cells) =>
    expect([...(await shape(body)).matchAll(/<td>(.*?)<\/td>/g)].map(([, cell]) => cell)).toEqual(cells),
  )
})

describe('no formula', () => {
  it.each([
    '从 $5 到 $6',
    '$5，后来 $10',
    '$5-$6',
    'US$10 与 HK$20',
    '$HOME/$USER',
    '$.ajax和$.get',
    "用$('#a')和$('#b')取",
    '$$ 是进程号，$! 也是',
    '一个 $ 与另一个 $',
    '$x $',
    '$ x$',
    '花 $ 5 or $ 6',
    '$ git add a_b\n$ git commit',
    'fit$slope + fit$base',
    'fit$a = 1,\nb = fit$c',
    '$a\n\n$b',
    '\\$a\\$',
    '$',
    '$$',
    '$$$',
    '$$$$',
    '$$$a$$$',
    `\${a}$b`,
    `\${a}:\${b}`,
    '$HOME/a --dir=$HOME/b',
    'PHP 里 $_GET、$_POST 和 $_SERVER',
    'PHP$_GET、$_POST,$_FILES',
    '数组 $_a，$_b',
    `使用 \${VAR}或$(cmd)`,
    `\${b}、$(a)`,
    '$MY_VAR和$(cmd)，$MY_VAR、$? 与 $#',
    `$_a，\${b}`,
  ])('%j', async (body) => expect((await shape(body)).match(/[⟨⟪]|<code/)).toBeNull())

  it.each(['`$a$`', '``$a$``', '```\n$a$\n```', '    $a$', '~~~tex\n$$\na\n$$\n~~~', '$a `b$ c`'])(
    'code: %j',
    async (body) => expect((await shape(body)).match(/[⟨⟪]/)).toBeNull(),
  )
})

it.each(['\\\\(a ', '\\\\[a\n', '$${ '])('a text of nothing but %j is not read once for each', (open) => {
  const text = open.repeat(1000)
  const looks = vi.spyOn(String.prototype, 'startsWith')
  for (let at = 0; at < text.length; at += open.length) scanFormula(text, at) ?? scanBlockFormula(text, at)
  const count = looks.mock.calls.length
  looks.mockRestore()
  expect(count / text.length).toBeLessThan(200)
})

describe('what does not read', () => {
  it.each([
    ['字 $\\frac{a$ 字', '<p>字 <code>$\\frac{a$</code> 字</p>', '1:11'],
    ['$$\na\n\\nothing\n$$', '<p><code>$$\na\n\\nothing\n$$</code></p>', '3:1'],
  ])('%j', async (body, expected, place) => {
    expect(await shape(body)).toBe(expected)
    const { problems } = await run(body)
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      `math-error ${place}`,
    ])
  })

  it.each(['\\def\\a{\\a\\a}\\a', '{'.repeat(9000), '\\href{javascript:x}{y}', '\\includegraphics{a}'])(
    'is bounded: %j',
    async (tex) => {
      const { tree, problems } = await run(`$$${tex}$$`)
      expect(problems.map(({ code }) => code).filter((code) => code !== 'math-error')).toEqual([])
      expect(toHtml(tree)).not.toMatch(/href=|<img/)
    },
  )
})

describe('facts', () => {
  it.each([
    ['设 $\\alpha + 1$ 为', '设 α+1 为'],
    ['质能 $E = mc^2$。', '质能 E = mc^2。'],
    ['前\n\n$$\nx\n$$\n\n后', '前 后'],
  ])('excerpt of %j', async (body, excerpt) => expect((await run(body)).facts.excerpt).toBe(excerpt))

  it('counts no formula, and keeps the id that Hexo gave', async () => {
    const { facts } = await run('## 求 $x$ 的值\n\n设 $abc + def$。')
    expect(facts.count).toEqual({ han: 4, words: 0 })
    expect(facts.headings).toEqual([{ id: '求-x-的值', text: '求 x 的值', depth: 1 }])
  })
})
