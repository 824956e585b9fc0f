// Owns the articles of the second site around which something stands: a series, authors, a licence, related ones, comments.
const post = (front: string, body = '正文。') => `---\n${front}\n---\n\n${body}\n`

/** File below `source/` and its text. */
export const AROUND_FILES: Record<string, string> = {
  '_posts/造纸一.md': post(
    'title: 造纸：选料\ndate: 2021-05-01 10:00:00\nid: 7001\nseries: 造纸\ntags: [纸]',
  ),
  '_posts/造纸二.md': post(
    'title: 造纸：打浆\ndate: 2021-05-02 10:00:00\nid: 7002\nseries: 造纸\ntags: [纸]\nauthor: [甲, 乙]\nlicense: CC BY 4.0',
  ),
  '_posts/造纸三.md': post(
    'title: 造纸：抄纸\ndate: 2021-05-03 10:00:00\nseries: 造纸\ntags: [纸]\ncomments: false',
  ),
  '_posts/paper.md': post('title: On paper\ndate: 2021-05-04 10:00:00\nlang: en\ntags: [纸]', 'Words.'),
  '_posts/纸隐.md': post('title: 不上首页的纸\ndate: 2021-05-05 10:00:00\nhidden: true\ntags: [纸]'),
}

/** Below `inkstone:` of the second site. */
export const AROUND_CONFIG = `  license: CC BY-SA 4.0
  outdated_days: 365
  comments:
    giscus: { repo: ink/stone, repo_id: R_1, category: 评论, category_id: C_1 }
`
