import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toContentPolicy } from './content-policy'

const toSite = (ours: object = {}) =>
  parseConfig(JSON.stringify({ url: 'https://my.example', inkstone: ours })).site
const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The policy of a page by directive. */
function read(html: string, ours: object = {}, isAuthors = false): Record<string, string> {
  const policy = toContentPolicy(html, toSite(ours), isAuthors) ?? ''
  return Object.fromEntries(policy.split(';').map((part) => part.split(/ (.*)/s) as [string, string]))
}

const BARE = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': '* data: blob:',
  'media-src': '* blob:',
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
}

describe('what a page runs', () => {
  it('is nothing but our files where nothing stands in it', () => {
    expect(read('<p>你好</p>')).toEqual(BARE)
  })

  it.each<[string, string, string]>([
    ['a script of ours', '<script>a()</script>', toHash('a()')],
    ['with attributes', '<script async type="text/javascript" data-a=">">a()</script>', toHash('a()')],
    ['of two lines, as the parser reads them', '<script>a()\r\nb()\rc()</script>', toHash('a()\nb()\nc()')],
    ['of Chinese words', '<SCRIPT>a("你好")</SCRIPT >', toHash('a("你好")')],
    ['a module', '<script type="module">a()</script>', toHash('a()')],
    ['a map of modules', '<script type="importmap">{}</script>', toHash('{}')],
    ['rules of speculation', '<script type="speculationrules">{}</script>', toHash('{}')],
    ['what looks like another', '<script>"<script>"</script>', toHash('"<script>"')],
    ['an empty one', '<script></script>', toHash('')],
  ])('%s: by its hash', (_, html, hash) => {
    expect(read(html)['script-src']).toBe(`'self' ${hash}`)
  })

  it.each([
    '<script type="application/ld+json">{"a":1}</script>',
    '<script type="text/template"><b></script>',
    '<script type="math/tex">x</script>',
    '<!-- <script>a()</script> -->',
    '<style>/* <script>a()</script> */</style>',
    '<p title="<script>a()</script>">x</p>',
    '<script src="/a.js"></script>',
    '<script src="https://my.example/a.js"></script>',
    '<img src="https://a.example/x.png" data-onload="a()">',
  ])('%s needs none', (html) => {
    expect(read(html)).toEqual(BARE)
  })

  it('an author loads from elsewhere, from there alone', () => {
    const html =
      '<body><script async src="//a.example/x.js?b&amp;c"></script><script src=http://b.example:81/y.js></script>'
    expect(read(html)['script-src']).toBe("'self' https://a.example http://b.example:81")
    expect(read(html)['connect-src']).toBe("'self' https://a.example http://b.example:81")
  })

  it("an author's script names what it loads", () => {
    const code =
      's.src="https://hm.example/hm.js";e("http://www.w3.org/2000/svg");f(\'//b.example\');g("//text")'
    const { 'script-src': scripts } = read(`<body><script>${code}</script>`)
    expect(scripts).toBe(`'self' ${toHash(code)} https://hm.example https://b.example`)
    // What stands in the head is ours.
    expect(read(`<head><script>${code}</script></head><body>`)['script-src']).toBe(`'self' ${toHash(code)}`)
  })

  it("an author's handlers and addresses run, by their hashes", () => {
    const html = `<button onclick="a(&quot;b&quot;)" ONFOCUS='c()'>x</button><a href="javascript:d('你%20')">y</a>`
    expect(read(html)['script-src']?.split(' ')).toEqual([
      "'self'",
      "'unsafe-hashes'",
      ...['a("b")', 'c()', "javascript:d('你 ')"].map(toHash),
    ])
  })

  it('is never anything: no page has unsafe-inline or unsafe-eval for scripts by itself', () => {
    const page =
      '<body><script>eval("1")</script><script src="https://a.example/x.js"></script><a onclick="x()">'
    for (const isAuthors of [false, true])
      expect(read(page, {}, isAuthors)['script-src']).not.toMatch(/unsafe-(?:inline|eval)|\*|https:(?:\s|$)/)
  })
})

describe('what a page loads', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'a player',
      '<embed-card data-src="https://www.youtube-nocookie.com/embed/x?a=1&amp;b"></embed-card>',
      { 'frame-src': "'self' https://www.youtube-nocookie.com" },
    ],
    [
      "a player's address on a phone",
      '<embed-card data-src="https://player.bilibili.com/player.html?bvid=BV1"></embed-card>',
      { 'frame-src': "'self' https://player.bilibili.com https://www.bilibili.com" },
    ],
    [
      'a Gist',
      '<embed-card data-src="https://gist.github.com/a/b.js"></embed-card>',
      {
        'script-src': "'self' https://gist.github.com",
        'style-src': "'self' 'unsafe-inline' https://github.githubassets.com",
      },
    ],
    ['a frame of ours', '<iframe src="/demo/"></iframe>', {}],
    ['a frame', '<iframe src="https://a.example/x"></iframe>', { 'frame-src': "'self' https://a.example" }],
    ['a form', '<form action="https://a.example/x">', { 'form-action': "'self' https://a.example" }],
    ['our search', '<form action="/search/">', {}],
    ['a PDF', '<object data="/a.pdf"></object>', { 'object-src': "'self'" }],
    [
      'styles',
      '<link rel="stylesheet" href="https://a.example/x.css">',
      { 'style-src': "'self' 'unsafe-inline' https://a.example", 'font-src': "'self' https://a.example" },
    ],
    ['what is no address', '<iframe src="https://"></iframe><iframe src="data:text/html,x"></iframe>', {}],
  ])('%s', (_, html, more) => {
    expect(read(html)).toEqual({ ...BARE, ...more })
  })
})

describe('what the owner names', () => {
  const comments = '<post-comments></post-comments>'

  it.each<[string, object, string, Record<string, string>]>([
    [
      'counters',
      { analytics: { umami: { src: 'https://cloud.umami.is/script.js', id: '1' } } },
      '',
      {
        'script-src': "'self' https://cloud.umami.is",
        'connect-src': "'self' https://cloud.umami.is https://api-gateway.umami.dev",
      },
    ],
    [
      'giscus',
      { comments: { giscus: { repo: 'a/b', repo_id: '1', category: 'c', category_id: '2' } } },
      comments,
      {
        'script-src': "'self' https://giscus.app",
        'style-src': "'self' 'unsafe-inline' https://giscus.app",
        'connect-src': "'self' https://giscus.app",
        'frame-src': "'self' https://giscus.app",
      },
    ],
    [
      'Waline',
      { comments: { waline: { server: 'https://w.example/' } } },
      comments,
      {
        'script-src': "'self' https://unpkg.com",
        'style-src': "'self' 'unsafe-inline' https://unpkg.com",
        'connect-src': "'self' https://unpkg.com https://w.example",
      },
    ],
    [
      'Twikoo',
      { comments: { twikoo: { server: 'env-1', client: 'https://t.example/t.js' } } },
      comments,
      { 'script-src': "'self' https://t.example", 'connect-src': "'self' https:" },
    ],
    ['comments that a page has not', { comments: { waline: { server: 'https://w.example/' } } }, '', {}],
    [
      'more',
      { csp: { 'script-src': "'unsafe-eval' https://a.example", 'object-src': ["'self'"] } },
      '',
      { 'script-src': "'self' 'unsafe-eval' https://a.example", 'object-src': "'self'" },
    ],
  ])('%s', (_, ours, html, more) => {
    expect(read(html, ours)).toEqual({ ...BARE, ...more })
  })

  it('none at all', () => {
    expect(toContentPolicy('', toSite({ csp: false }))).toBeUndefined()
  })

  it.each([
    { 'script-src': "'self';default-src *" },
    { 'script-src': 'a,b' },
    { 'script-src': '砚' },
    { x: 'y' },
  ])('not %j', (csp) => {
    expect(parseConfig(JSON.stringify({ inkstone: { csp } })).problems).toHaveLength(1)
    expect(read('', { csp })).toEqual(BARE)
  })
})

it('holds a page of the author to what it runs, and to nothing else', () => {
  const html =
    '<link rel="stylesheet" href="https://a.example/x.css"><body><script>a()</script><iframe src="https://b.example">'
  expect(read(html, { analytics: { goatcounter: { url: 'https://g.example' } } }, true)).toEqual({
    'script-src': `'self' ${toHash('a()')}`,
    'worker-src': "'self' blob:",
    'object-src': "'none'",
    'base-uri': "'self'",
    'frame-ancestors': "'self'",
  })
})
