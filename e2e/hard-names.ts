// Owns posts, tags and categories with names that an address, a shell or a file system takes for something else.
import { expect } from 'playwright/test'
import { ask } from './ask'
import type { Author } from './author'
import { toPost } from './author-folder'
import { toWords, until, untilShown } from './until'

/** Name of a file and the lines of its tags and categories. */
const HARD: Record<string, string> = {
  "C# 笔记 (1) & 'x'": 'tags: [C++, "C#"]',
  '有 空格  和 🎐': 'tags: ["#", "?"]\ncategories: ["甲/乙", "#丙"]',
  [`Café が${'é'.repeat(3)}`.normalize('NFD')]: `tags: ["a/b", "${'é'.normalize('NFD')}"]`,
  '100%': 'tags: ["100%", "%41"]\ncategories: ["100%"]',
  '[x]+$1;a=b,c@d!~': 'tags: ["[...]", "*"]',
}

/** The posts, each by its file below the author's folder. */
export function toHardFiles(): Record<string, string> {
  const files = Object.entries(HARD).map(([name, lines], index): [string, string] => [
    `source/_posts/${name}.md`,
    toPost(`title: 难名 ${index}\ndate: 2021-11-0${index + 1} 10:00:00\n${lines}`, `难名 ${index} 的正文。`),
  ])
  return Object.fromEntries(files)
}

/** Gives each post another title; every page that named it by the old one, kept as it was, must be new. */
export async function expectHardNames(author: Author, root: string): Promise<void> {
  const rows = await author.readUrls()
  for (const [index, file] of Object.keys(toHardFiles()).entries()) {
    const title = `难名 ${index}`
    const url = rows.find(({ source }) => source.normalize('NFC') === file.slice(7).normalize('NFC'))?.url
    if (!url) throw new Error(`${file} has no address`)
    const pages = await findPages(author.url, url, root, title)
    expect(pages.length, file).toBeGreaterThan(2)
    author.edit(file, `title: ${title}`, `title: 改名 ${index}`)
    for (const page of pages) await untilShown(author.url, page, `改名 ${index}`)
  }
}

/** An article and the pages that it leads to and that name it, encoded; each kept by now. */
async function findPages(base: string, url: string, root: string, title: string): Promise<string[]> {
  const { body, status } = await ask(base, url)
  expect(status, url).toBe(200)
  const hrefs = [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  const pages: string[] = []
  for (const path of new Set([url, ...hrefs])) {
    if (!path.startsWith(root) || path.endsWith('.js')) continue
    const answer = await ask(base, path)
    if (!toWords(answer.body).includes(title)) continue
    // Made once more where it was asked for right before a change.
    const isKept = async () => (await ask(base, path)).headers['x-nextjs-cache'] === 'HIT'
    await until(isKept, () => `${path} is not kept`)
    pages.push(path)
  }
  return pages
}
