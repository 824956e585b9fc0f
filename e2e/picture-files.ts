// Owns the article that shows what images can do, e2e/showcase/images.md, and its pictures.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { toPng } from './hexo-assets'

/** The images that open large are those of the text and the two photos; the small one and the linked one do not. */
export const PICTURES = { path: '/2025/06/02/图集/', count: 9, wide: { width: 1200, height: 800 } }

const TALL = { width: 600, height: 900 }

/** File below `source/` and its bytes. */
export const PICTURE_FILES: Record<string, string | Buffer> = {
  '_posts/图集.md': readFileSync(path.join(import.meta.dirname, 'showcase', 'images.md'), 'utf8'),
  '_posts/图集/渡口.png': toPng(PICTURES.wide),
  '_posts/图集/远山.png': toPng(PICTURES.wide),
  '_posts/图集/桥.png': toPng(PICTURES.wide),
  '_posts/图集/塔.png': toPng(TALL),
  '_posts/图集/印.png': toPng({ width: 40, height: 40 }),
  '_posts/图集/线条.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100"><path d="M0 90 150 10 300 90" fill="none" stroke="#a33"/></svg>',
}
