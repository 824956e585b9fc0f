import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { getMessages } from '../i18n'
import { toHtml } from './to-html'
import { toMdx } from './to-mdx'

const context = {
  file: 'a.mdx',
  linesBefore: 4,
  siteUrl: 'https://a.example',
  externalLink: { enable: true, exclude: [] },
  lineNumbers: false,
  highlight: true,
  messages: getMessages('en'),
  resolveImage: () => undefined,
  root: '/',
  disableNunjucks: false,
  resolvePost: () => undefined,
  resolveFile: () => undefined,
  readCode: () => undefined,
}

async function render(body: string) {
  const { mdx, tree, problems, facts } = await toMdx(body, context)
  return {
    html: mdx ? renderToStaticMarkup(mdx) : toHtml(tree),
    problems,
    facts,
    isProgram: mdx !== undefined,
  }
}

it.each([
  ['an expression', '一加一是 {1 + 1}', '<p>一加一是 2</p>'],
  ['an element with a style', '<b style={{ color: "red" }}>红</b>', '<b style="color:red">红</b>'],
  ['the same Markdown', '**“强调”**后文', '<p><strong>“强调”</strong>后文</p>'],
  [
    'a list made by the program',
    '<ul>{[1, 2].map((n) => <li key={n}>{n}</li>)}</ul>',
    '<ul><li>1</li><li>2</li></ul>',
  ],
  ['a comment', '{/* 不见 */}前', '<p>前</p>'],
])('runs %s', async (_, body, html) => {
  const rendered = await render(body)
  expect(rendered.problems).toEqual([])
  expect(rendered.html).toBe(html)
})

it('reads facts from the same plugins', async () => {
  const { facts } = await render('# 题\n\n一段。\n\n{/* more */}\n\n二段。\n\n```js\na\n```')
  expect(facts).toMatchObject({ excerpt: '一段。', hasMore: true, hasCode: true })
  expect(facts.headings).toEqual([{ id: '题', text: '题', depth: 1 }])
})

it.each([
  ['a name that it does not know', '{nope}', 'nope is not defined'],
  ['a component that it does not know', '<Foo />', 'Foo'],
  ['a function as text', '{fetch}', 'fetch'],
  ['an object as text', '{{ a: 1 }}', 'object'],
  ['a function as a value', '<b title={() => 1}>x</b>', 'title'],
  ['a tag that does not end', '<div>', 'div'],
  ['the process', '{process.env.HOME}', 'process'],
])('shows the source, and says why, of %s', async (_, body, reason) => {
  const { isProgram, html, problems } = await render(body)
  expect(isProgram).toBe(false)
  expect(html).toContain('<pre')
  expect(problems).toMatchObject([{ code: 'mdx-failed', severity: 'error', line: 5 }])
  expect(problems[0]?.values).toMatchObject({ reason: expect.stringContaining(reason) })
})

it.each([
  ['a script', '<script>alert(1)</script>\n\n后', 'html-script', '<p>后</p>'],
  ['a handler', '<b onClick={() => 1}>x</b>', 'html-handler', '<b>x</b>'],
  ['an import', "import a from 'a'\n\n后", 'mdx-import', '<p>后</p>'],
])('leaves out %s and says so', async (_, body, code, html) => {
  const rendered = await render(body)
  expect(rendered.html.trim()).toBe(html)
  expect(rendered.problems).toMatchObject([{ code, line: 5 }])
})
