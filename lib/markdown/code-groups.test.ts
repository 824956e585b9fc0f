// Owns the proof for groups of code.
import { expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const html = async (body: string) => toHtml((await toHast(body, toPlainContext())).tree)

/** The tabs in order, `>` before the open one, and the code of each. */
const tabs = async (body: string) => {
  const parts = (await html(body)).matchAll(
    /<input[^>]*?( checked)?[^>]*><label[^>]*>([^<]*)<\/label><div>.*?<code[^>]*>([^<]*)/gs,
  )
  return [...parts].map(
    ([part, , caption, code]) => `${part.includes(' checked') ? '>' : ''}${caption}: ${code}`,
  )
}

it.each([
  [
    '::: code-group\n\n```sh [npm]\nnpm i\n```\n\n```sh [pnpm]\npnpm i\n```\n\n:::',
    ['>npm: npm i', 'pnpm: pnpm i'],
  ],
  [':::code-group\n```js\na\n```\n```py title="b.py"\nb\n```\n:::', ['>JavaScript: a', 'b.py: b']],
  ['::: code-group\n```\na\n```\n:::', ['>1: a']],
  ['> ::: code-group\n> ```js [甲]\n> a\n> ```\n> :::', ['>甲: a']],
])('%j', async (body, expected) => expect(await tabs(body)).toEqual(expected))

it('says a title once, on its tab', async () => {
  expect(await html('::: code-group\n```js [甲.js] {1}\na\n```\n:::')).not.toContain('figcaption')
})

it('gives two groups of an article two names', async () => {
  const group = '::: code-group\n```js\na\n```\n:::'
  expect((await html(`${group}\n\n${group}`)).match(/name="[^"]*"/g)).toEqual([
    'name="codes-1"',
    'name="codes-2"',
  ])
})

it.each([
  '::: code-group\n\n```js\na\n```',
  '::: code-group\n\n字\n\n:::',
  '::: code-group\n\n:::',
  '::: code-groups\n\n```js\na\n```\n\n:::',
])('%j stays as typed', async (body) => {
  const shown = await html(body)
  expect(shown).not.toContain('<input')
  expect(shown).toContain('::: code-group')
})
