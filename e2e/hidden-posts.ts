// Owns what of the small Hexo folder no reader may see: one document of each kind, with a word of its own in every place
// from which it could leak.

/** `word` begins every word of it; `path` is where it would stand, `files` where its picture would. */
export type HiddenPost = { word: string; source: string; path: string; id: string; files: string[] }

const inFolder = (word: string, source: string, day: string, id: string): HiddenPost => {
  const path = `/${day}/${word}/`
  const picture = `${source.replace(/\.md$/, '')}/${word}picture.svg`
  const files = [
    `${path}${word}picture.svg`,
    `/${picture}`,
    `/media/any/${picture}`,
    `/media/any${path}${word}picture.svg`,
  ]
  return { word, source, path, id, files }
}

export const HIDDEN_POSTS: HiddenPost[] = [
  inFolder('qzdraft', '_drafts/qzdraft.md', '2025/04/06', '99000771'),
  inFolder('qzunpublished', '_posts/qzunpublished.md', '2025/04/07', '99000772'),
  inFolder('qzscheduled', '_posts/qzscheduled.md', '2099/05/06', '99000773'),
  { word: 'qzpage', source: 'qzpage/index.md', path: '/qzpage/', id: '99000774', files: [] },
]

/** Any word of any of them. */
export const HIDDEN_WORD = /qz(?:draft|unpublished|scheduled|page)|9900077\d/i

/** File below `source/` and its text. The configuration says `future: false`. */
export const HIDDEN_FILES: Record<string, string> = Object.fromEntries(
  HIDDEN_POSTS.flatMap((post) => {
    const picture = `${post.source.replace(/\.md$/, '')}/${post.word}picture.svg`
    return [
      [post.source, toText(post)],
      ...(post.files.length > 0
        ? [[picture, `<svg xmlns="http://www.w3.org/2000/svg"><title>${post.word}</title></svg>`]]
        : []),
    ]
  }),
)

// It is in company: the month, a tag and a category are of posts that all may see, and its text has what they search for.
function toText({ word, path, id }: HiddenPost): string {
  const [, year, month, day] = /^\/(\d+)\/(\d+)\/(\d+)\//.exec(path) ?? ['', '2025', '04', '08']
  return `---
title: ${word}title
date: ${year}-${month}-${day} 10:00:00
id: ${id}
tags: [夜读, ${word}tag]
categories: [[Article, ${word}category]]
alias: /${word}alias/
description: ${word}description
keywords: ${word}keyword
cover: ${word}picture.svg
sticky: 9
published: ${/unpublished|page/.test(word) ? 'false' : 'true'}
---

正文一句，${word}text。

## ${word}heading

![${word}alt](${word}picture.svg)
`
}
