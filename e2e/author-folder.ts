// Owns the small blog on which the tests act as its author: three years of posts, five to a page.
import { toPng } from './hexo-assets'

/** Beside the ordinary ones: who names another post, who shows a picture. */
export const NAMED = { file: 'source/_posts/被指的.md', title: '被指的旧题', path: '/2022/12/05/被指的/' }
export const NAMING = { file: 'source/_posts/指路的.md', path: '/2022/11/05/指路的/' }
export const PICTURED = {
  file: 'source/_posts/有画的.md',
  path: '/2021/12/05/有画的/',
  picture: 'source/images/画.png',
}
export const ABOUT = { file: 'source/about/index.md' }
/** Newer than all others. */
export const DRAFT = { name: '草稿一.md', path: '/2023/10/20/草稿一/' }
export const PICTURE_SIZE = { width: 40, height: 30 }

const TAGS = ['砚', '墨', '纸']
const CATEGORIES = ['[手艺, 木工]', '[手艺, 装订]', '[日子]']

/** Takes the lines of a front matter and a body; gives the text of a file. */
export const toPost = (front: string, body = '正文一句。') => `---\n${front}\n---\n\n${body}\n`

/** One of thirty posts: the first three are of January 2021, 2022, 2023's tenth month has the last. */
export function toNumbered(index: number): { file: string; path: string; text: string } {
  const [year, month] = [2021 + Math.floor(index / 10), String((index % 10) + 1).padStart(2, '0')]
  const name = `第${index + 1}篇`
  const front = [
    `title: 第 ${index + 1} 篇`,
    `date: ${year}-${month}-05 10:00:00`,
    `tags: [${TAGS[index % 3]}]`,
    `categories: ${CATEGORIES[index % 3]}`,
  ]
  return {
    file: `source/_posts/${name}.md`,
    path: `/${year}/${month}/05/${name}/`,
    text: toPost(front.join('\n'), `${name}的正文。`),
  }
}

const NUMBERED = Array.from({ length: 30 }, (_, index) => toNumbered(index))

/** The newest of them, and the one before it. */
export const [NEWEST, SECOND] = NUMBERED.toReversed() as [(typeof NUMBERED)[0], (typeof NUMBERED)[0]]

export const CONFIG = `title: 作者的试纸
url: https://example.com
timezone: Asia/Shanghai
future: false
per_page: 5
permalink: :year/:month/:day/:title/
`

/** File below the author's folder and what is in it. */
export function toAuthorFiles(config = CONFIG): Record<string, string | Buffer> {
  const posts = NUMBERED.map(({ file, text }): [string, string] => [file, text])
  return {
    '_config.yml': config,
    ...Object.fromEntries(posts),
    [NAMED.file]: toPost(`title: ${NAMED.title}\ndate: 2022-12-05 10:00:00\ntags: [指路]`),
    [NAMING.file]: toPost(
      'title: 指路的\ndate: 2022-11-05 10:00:00\ntags: [指路]',
      '请看 {% post_link 被指的 %}。',
    ),
    [PICTURED.file]: toPost(
      'title: 有画的\ndate: 2021-12-05 10:00:00\ntags: [画]',
      '![一幅画](/images/画.png)',
    ),
    [PICTURED.picture]: toPng(PICTURE_SIZE),
    [ABOUT.file]: toPost('title: 关于作者', '原来的自述。'),
    [`source/_drafts/${DRAFT.name}`]: toPost(
      'title: 草稿成文\ndate: 2023-10-20 10:00:00\ntags: [砚]',
      '草稿的正文。',
    ),
  }
}
