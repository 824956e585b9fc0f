import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

// One folder for all cases: each is a file of it, told by its name.

const HEAD = '---\ntitle: 一\ndate: 2024-06-01\n---\n'
const FILES: Record<string, string> = {
  '_config.yml': 'url: https://yuan.example/blog\npermalink: :year/:title/\npost_asset_folder: true\n',
  'source/about/index.md': '---\ntitle: 关于\n---\n## 联系\n',
  'source/CNAME': 'yuan.example',
  'source/说明.pdf': '',
  'source/images/Lamp.png': '',
  'source/_posts/灯/图纸.pdf': '',
  'source/_posts/书.pdf': '',
  'source/_drafts/未完.md':
    '---\ntitle: 未完\ndate: 2024-01-01\n---\n[那篇](/blog/2024/另一篇/)，[本节](#节)\n\n## 节\n',
  'source/_drafts/另一篇.md': '---\ntitle: 另一篇\ndate: 2024-01-01\n---\n字\n',
}

const CASES: [name: string, text: string, problems: string[]][] = [
  ['甲', `${HEAD}[关于](/blog/about/#%E8%81%94%E7%B3%BB) [乙](../乙/) [首页](/blog/) [自己](#)`, []],
  ['乙', `${HEAD}[关于](/blog/about) [关于](/blog/about/index.html) [旧站](https://yuan.example/old/)`, []],
  [
    '丙',
    `${HEAD}[归档](/blog/archives/2024/) [标签](/blog/tags/) [订阅](/blog/atom.xml) [搜索](/blog/search/?q=灯)`,
    [],
  ],
  [
    '丁',
    `${HEAD}[域名](/blog/CNAME) [说明](/blog/说明.pdf) [书](书.pdf) [说明](/blog/%E8%AF%B4%E6%98%8E.pdf)`,
    [],
  ],
  ['灯', `${HEAD}[图纸](图纸.pdf) ![灯](/images/Lamp.png)`, []],
  ['戊', `${HEAD}[草稿](/blog/2024/另一篇/)`, ['link-dead 5:1']],
  [
    '己',
    `${HEAD}[源文件](../_posts/甲.md) [归档](/blog/archives/1999/)`,
    ['link-dead 5:1', 'link-dead 5:23'],
  ],
  ['庚', `${HEAD}[关于](/blog/about/#联络) [丢了](书2.pdf)`, ['anchor-dead 5:1', 'link-dead 5:23']],
  ['辛', `${HEAD}![灯](/images/lamp.PNG)`, ['image-case 5:1']],
  ['壬', '---\ntitle: 壬\n---\n字', ['date-missing 1:1']],
  ['癸', '---\ntitle: 癸\ndate: 9999-06-01\n---\n字', ['date-future 3:1']],
  ['子', '---\ntitle: 子\ndate: 2024-06-39\n---\n字', ['date-invalid 3:1']],
  ['丑', '---\ntitle: 丑\ndate: 2024-06-01\ntags: [Java, 灯]\n---\n字', []],
  ['寅', '---\ntitle: 寅\ndate: 2024-06-02\ntags: [ｊava, 灯]\n---\n字', ['tag-case 4:8']],
]

let folder = ''
const found = new Map<string, string[]>()

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  const cases = Object.fromEntries(CASES.map(([name, text]) => [`source/_posts/${name}.md`, text]))
  for (const [file, text] of Object.entries({ ...FILES, ...cases })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  vi.stubEnv('CONTENT_DIR', folder)
  const { checkFolder } = await import('./check-folder')
  for (const { file, code, line, column } of (await checkFolder()).problems) {
    // Which images are found in another case is the resolver's to say, and the disk's.
    if (code === 'image-missing') continue
    found.set(file, [...(found.get(file) ?? []), `${code} ${line}:${column}`])
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

it.each(CASES)('%s: %j', (name, _, problems) => {
  expect(found.get(`_posts/${name}.md`) ?? []).toEqual(problems)
})

it('a draft may point to a draft, and to its own sections', () => {
  expect(found.get('_drafts/未完.md')).toBeUndefined()
})
