// Owns that what is not published is nowhere: a draft, a post and a page that say so, and a post of the year 2099, looked
// for on every address that the site has and at every address that would be theirs.
import { expect, test } from 'playwright/test'
import { type Answer, ask, toSent } from './ask'
import { NIGHT_BOAT } from './hexo-folder'
import { FIRST_VISITS, getHexoSite } from './hexo-site'
import { HIDDEN_POSTS, HIDDEN_WORD, type HiddenPost } from './hidden-posts'
import { walkSite } from './walk-site'

const NOT_FOR_US = Object.values(FIRST_VISITS).map((path) => encodeURI(path))

const findLeak = ({ body, headers }: Answer) => HIDDEN_WORD.exec(JSON.stringify(headers) + body)?.[0]

test('no address of the site has a word of what is not published', async () => {
  const { url } = getHexoSite()
  const answers = await walkSite(url, 'https://example.com', (path) => !NOT_FOR_US.includes(path))
  const leaks = [...answers].flatMap(([path, answer]) => {
    const leak = findLeak(answer) ?? HIDDEN_WORD.exec(path)?.[0]
    return leak ? `${decodeURI(path)}: ${leak}` : []
  })
  expect(leaks).toEqual([])
  // The walk has been everywhere.
  const seen = [...answers].filter(([, { status }]) => status === 200).map(([path]) => decodeURI(path))
  const standing = [
    '/',
    '/第/2/',
    '/标签/',
    '/标签/夜读/',
    '/categories/Article/',
    '/blog/archive/2025/04/',
    '/about/',
    '/atom.xml',
    '/rss.xml',
    '/feed.json',
    '/sitemap.xml',
  ]
  expect(seen).toEqual(expect.arrayContaining([...standing, NIGHT_BOAT.path]))
  expect(seen.length).toBeGreaterThan(60)
})

for (const post of HIDDEN_POSTS) {
  test(`${post.word} has no address`, async () => {
    const { url } = getHexoSite()
    for (const path of toAddresses(post)) {
      const answer = await ask(url, toSent(path))
      expect([answer.status, findLeak(answer)], path).toEqual([404, undefined])
    }
    // The home page is there, whatever is asked of it.
    const answer = await ask(url, `/?p=${post.id}`)
    expect([answer.status, findLeak(answer)]).toEqual([200, undefined])
  })
}

/** Where it, what it belongs to and what belongs to it would be found, as readers and machines may spell it. */
function toAddresses({ word, source, path, id, files }: HiddenPost): string[] {
  const bare = path.slice(0, -1)
  return [
    ...[
      path,
      bare,
      `${bare}.html`,
      `${path}index.html`,
      `/${path}`,
      path.toUpperCase(),
      `/%${path.slice(1)}`,
    ],
    ...[path.replace(word, encodeAll(word)), path.replace(word, encodeAll(word).replaceAll('%', '%25'))],
    // The day before and after, by clocks elsewhere.
    ...[-1, 1].map((days) =>
      path.replace(/\d\d(?=\/qz)/, (day) => String(Number(day) + days).padStart(2, '0')),
    ),
    ...[`/${word}alias/`, `/${word}alias`, `/${word}alias.html`],
    ...[`/p/${id}/`, `/p/${id}`, `/archives/${id}.html`, `/post/${id}`],
    ...[
      `/标签/${word}tag/`,
      `/tags/${word}tag/`,
      `/categories/Article/${word}category/`,
      `/categories/${word}category/`,
    ],
    ...['atom.xml', 'rss.xml', 'feed.json'].flatMap((feed) => [`/标签/${word}tag/${feed}`, `${path}${feed}`]),
    ...['/blog/archive/2099/', '/blog/archive/2099/05/', '/archives/2099/', '/blog/archive/2099/05/第/2/'],
    ...[`/${source}`, `/source/${source}`, `/media/any/${source}`, ...files],
    ...[`/og${path}`, `/og${bare}.png`, `${path}opengraph-image`],
    ...[`p/${id}`, `p/${id}/poster`, `t/${word}tag`, `c/Article/${word}category`, `c/${word}category`].map(
      (name) => `/og/00000000/${name}.png`,
    ),
    ...[`/api/preview/${encodeToken(source)}/`, `/api/preview/file/${encodeToken(source)}/`],
  ]
}

const encodeAll = (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&')

/** As somebody would make one who knows no secret. */
const encodeToken = (source: string) =>
  `${Buffer.from(JSON.stringify([source, 4_000_000_000])).toString('base64url')}.${'A'.repeat(43)}`
