import { expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toComments } from './comments'
import { readDocument } from './read-document'

const GISCUS = 'giscus: { repo: a/b, repo_id: R1, category: 评论, category_id: C1 }'
const WALINE = 'waline: { server: https://w.example/x }'
const TWIKOO = 'twikoo: { server: env-1 }'

function read(front: string, comments: string) {
  const { site, problems } = parseConfig(
    `permalink: :title/\nroot: /blog/\ninkstone: { comments: { ${comments} } }`,
  )
  const { document } = readDocument({ source: '_posts/你好.md', text: `---\n${front}\n---\n`, site })
  return { problems: problems.map(({ values }) => values), comments: document && toComments(document, site) }
}

it.each<[string, string, string, object | undefined]>([
  ['none', '', '', undefined],
  [
    'giscus',
    '',
    GISCUS,
    {
      provider: 'giscus',
      lazy: 'click',
      host: 'giscus.app',
      options: {
        repo: 'a/b',
        repoId: 'R1',
        category: '评论',
        categoryId: 'C1',
        mapping: 'specific',
        term: '/blog/你好/',
        strict: '1',
      },
    },
  ],
  ['giscus by id', 'id: 886', GISCUS, { options: { term: '886' } }],
  ['by path, whatever the id', 'id: 886', `mapping: path, ${GISCUS}`, { options: { term: '/blog/你好/' } }],
  ['when one comes near', '', `lazy: scroll, ${GISCUS}`, { lazy: 'scroll' }],
  [
    'Waline',
    'id: 886',
    WALINE,
    { provider: 'waline', host: 'w.example', options: { serverURL: 'https://w.example/x', path: '886' } },
  ],
  [
    "a client of one's own",
    '',
    'waline: { server: https://w.example, client: https://c.example/w.js }',
    { client: 'https://c.example/w.js' },
  ],
  [
    'Twikoo',
    '',
    TWIKOO,
    { provider: 'twikoo', host: 'env-1', options: { envId: 'env-1', path: '/blog/你好/' } },
  ],
  ['the first of several', '', `${TWIKOO}, ${GISCUS}`, { provider: 'giscus' }],
  ['not where the post says no', 'comments: false', GISCUS, undefined],
])('comments: %s', (_, front, config, expected) => {
  const { comments, problems } = read(front, config)
  expect(problems).toEqual([])
  if (expected) expect(comments).toMatchObject(expected)
  else expect(comments).toBeUndefined()
})

it.each([
  [
    'half of giscus',
    'giscus: { repo: a/b }',
    'repo, repo_id, category and category_id, as giscus.app gives them',
  ],
  [
    'a server without https',
    'waline: { server: w.example }',
    'an address that starts with http:// or https://',
  ],
  ['another moment', 'lazy: never', 'click, scroll'],
])('tells of %s, and shows none', (_, config, allowed) => {
  const { comments, problems } = read('', config)
  expect(problems).toMatchObject([{ key: 'inkstone.comments', allowed }])
  expect(comments).toBeUndefined()
})
