// Owns which pages the browser tests visit: one of every type of the blog that ships.

/** The shipped article with id '886': only h5 headings, a rule, a table, one link. */
export const SEED = '/2024/08/31/听李沐讲语言模型/'

/** The shipped article that holds one of everything. */
export const SHOWCASE = '/2025/05/04/一篇文章能装什么/'

/** Raw paths; a browser encodes them as it does what a reader types. */
export const PAGES = {
  home: '/',
  'home, page 2': '/page/2/',
  'guide article': '/2026/11/20/写作指南/',
  'English article': '/2025/09/27/notes-on-setting-han-and-latin/',
  'article 886': SEED,
  tags: '/tags/',
  tag: '/tags/排版/',
  categories: '/categories/',
  category: '/categories/技术/前端/',
  archives: '/archives/',
  year: '/archives/2024/',
  month: '/archives/2024/08/',
  about: '/about/',
  showcase: SHOWCASE,
  '404': '/没有这一页/',
} as const

/** Name and path of each, for a test apiece. */
export const EVERY_PAGE = Object.entries(PAGES)

/** The pages that list articles with excerpts or titles. */
export const LISTS = [
  PAGES.home,
  PAGES['home, page 2'],
  PAGES.tag,
  PAGES.category,
  PAGES.archives,
  PAGES.year,
]

/** From LOOKS.md: the narrowest phone, a tablet, a desk. */
export const WIDTHS = [320, 768, 1280]
