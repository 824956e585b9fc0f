import { describe, expect, it } from 'vitest'
import { checkLinks, type Surroundings, toHead } from './check-links'

const PATHS = ['', '2024/08/你好/', 'about/', 'images/a.png', 'tags/C/']
const IDS: Record<string, string[]> = {
  '2024/08/你好/': ['C-与-C', '写入-读取', 'fn-%E6%B4%97'],
  'about/': ['联系'],
}
const site: Surroundings = {
  pageUrl: 'https://example.com/2024/08/%E4%BD%A0%E5%A5%BD/',
  siteUrl: 'https://www.example.com',
  root: '/',
  hasPath: (path) => PATHS.includes(path),
  hasFile: (name) => name === '说明.pdf',
  findPage: (name) => (name === '../_posts/乙.md' ? '/2024/08/%E4%B9%99/' : ''),
  getIds: async (path) => (IDS[path] ? new Set(IDS[path]) : undefined),
  heads: new Set(['2024', 'about', '.html']),
}
const check = async (href: string, given: Partial<Surroundings> = {}) => {
  const problems = await checkLinks('_posts/a.md', [{ href, line: 3, column: 5 }], { ...site, ...given })
  return problems.map(({ code, values }) => [code, ...Object.values(values)].join(' ').trim())
}

describe('checkLinks', () => {
  it.each([
    ['a page', '/about/'],
    ['a page, encoded', '/2024/08/%E4%BD%A0%E5%A5%BD/'],
    ['a page, from where we are', '../../../about/'],
    ['a page with its host', 'https://example.com/about/'],
    ['a page with its host, www and another scheme', 'http://www.example.com/about/?from=rss'],
    ['a file', '/images/a.png'],
    ['a file beside the article', '说明.pdf'],
    ['a file beside the article, at a page of it', '%E8%AF%B4%E6%98%8E.pdf#page=2'],
    ['the home page', '/'],
    ['another site', 'https://example.org/x'],
    ['another site, as the page comes', '//example.org/x'],
    ['mail', 'mailto:a@example.com'],
    ['no address', 'ip:port'],
    ['nothing', ''],
    ['a host that cannot be', 'http://[x'],
    ['a section of this page', '#C-%E4%B8%8E-C'],
    ['a section of this page, not encoded', '#C-与-C'],
    ['a note, whose id is encoded itself', '#fn-%E6%B4%97'],
    ['a section of another page', '/about/#联系'],
    ['a section of a list, whose ids nobody knows', '/tags/C/#x'],
    ['the top', '#'],
    ['the top by name', '#top'],
    ['the comments', '#comments'],
    ['a route of a program', '#/backend?id=x'],
    ['words to be marked', '#:~:text=x'],
    ['a project of the same host', 'https://example.com/my-project/'],
  ])('lets %s be', async (_, href) => {
    expect(await check(href)).toEqual([])
  })

  it.each([
    ['/abuot/', 'link-dead /abuot/'],
    ['2024/%E4%BD%A0.html', 'link-dead 2024/你.html'],
    ['satyanash', 'link-dead satyanash'],
    ['node.js', 'link-dead node.js'],
    ['../_posts/%E4%B9%99.md#x', 'link-dead ../_posts/乙.md#x /2024/08/乙/'],
    ['/2024/08/%E4%BD%A0/', 'link-dead /2024/08/你/'],
    ['https://example.com/2024/99/', 'link-dead https://example.com/2024/99/'],
    ['https://example.com/886.html', 'link-dead https://example.com/886.html'],
    ['/images/a.PNG', 'link-dead /images/a.PNG'],
    ['/说明.pdf', 'link-dead /说明.pdf'],
    ['www.example.org', 'link-scheme www.example.org'],
    ['m.daocloud.io', 'link-scheme m.daocloud.io'],
    ['github.com/a/b', 'link-scheme github.com/a/b'],
    ['#结语', 'anchor-dead #结语'],
    ['#c-与-c', 'anchor-dead #c-与-c C-与-C'],
    ['#写入-amp-读取', 'anchor-dead #写入-amp-读取 写入-读取'],
    ['/about/#%E7%BB%93%E8%AF%AD', 'anchor-dead /about/#结语'],
  ])('%s: %s', async (href, problem) => {
    expect(await check(href)).toEqual([problem])
  })

  it('knows the folder that the site begins at', async () => {
    const blog = { root: '/blog/', pageUrl: 'https://example.com/blog/about/' }
    expect(await check('/blog/about/', blog)).toEqual([])
    expect(await check('/about/', blog)).toEqual([])
    expect(await check('/blog/x/', blog)).toEqual(['link-dead /blog/x/'])
  })

  it('tells the place', async () => {
    const [problem] = await checkLinks('_posts/a.md', [{ href: '/x/', line: 3, column: 5 }], site)
    expect(problem).toMatchObject({ file: '_posts/a.md', line: 3, column: 5, severity: 'warning' })
  })
})

it.each([
  ['2024/08/你好/', '2024'],
  ['886.html', '.html'],
  ['about/', 'about'],
  ['about', 'about'],
  ['', ''],
])('the head of %j is %j', (path, head) => {
  expect(toHead(path)).toBe(head)
})
