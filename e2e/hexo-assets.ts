// Owns the files of the small Hexo folder that are no text: pictures, a film, pages of the author's own.
import { deflateSync } from 'node:zlib'

/** A picture large enough that a phone should get a smaller copy, and one that is sent as it is. */
const LARGE = { width: 1000, height: 500 }
const SMALL = { width: 40, height: 30 }

export const ALBUM = { path: '/2025/06/01/画册/', large: LARGE }

/** What a film's player asks for in parts. */
export const FILM = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251))

const post = `---
title: 画册
date: 2025-06-01 10:00:00
---

![灯](灯.png "一盏灯")

![桥](./画册/桥.png)

![大小写](/Images/PHOTO.png)

![空格](<../images/封面 一.png>)

![盘符](C:\\\\Users\\\\x\\\\blog\\\\source\\\\images\\\\photo.PNG)

![不在](不在.png)

[书](书.pdf) 和 <a href="/about/">一页</a>

<video src="film.mp4" controls></video>
`

/** File below `source/` and its bytes. */
export const ASSETS: Record<string, string | Buffer> = {
  '_posts/画册.md': post,
  '_posts/画册/灯.png': toPng(LARGE),
  '_posts/画册/桥.png': toPng(SMALL),
  '_posts/画册/书.pdf': '%PDF-1.4\n',
  '_posts/画册/film.mp4': FILM,
  '_posts/画册/_草图.png': toPng(SMALL),
  '_posts/收回的/秘密.png': toPng(SMALL),
  '_drafts/没写完/秘密.png': toPng(SMALL),
  'images/photo.PNG': toPng(SMALL),
  'images/封面 一.png': toPng(SMALL),
  CNAME: 'blog.example',
  'robots.txt': 'User-agent: *\nDisallow: /demo/\n',
  'BingSiteAuth.xml': '<?xml version="1.0"?><users/>',
  'google123.html': 'google-site-verification',
  'demo/index.html': '<!doctype html><title>独立页</title><!-- --><p>独立页</p>',
  // A program of the author's: in the page, in its elements, of the site and of another one.
  'demo/program.html': `<!doctype html><meta charset="utf-8"><title>程序</title>
<script>document.title = '跑过'</script>\r
<script src="app.js" defer></script><script src="https://scripts.example/a.js"></script>
<button onclick="this.textContent = '按过'">按</button><a href="javascript:void(document.title = '跳过')">跳</a>`,
  'demo/app.js': 'document.title = "动过"',
  'demo/README.md': '# 原样',
  '_data/secret.json': '{}',
  '.git/config': 'secret',
}

/** A PNG of coloured noise, the same at every call. */
export function toPng({ width, height }: { width: number; height: number }): Buffer {
  const row = 1 + width * 3
  const pixels = Buffer.alloc(row * height)
  let noise = 1
  for (let at = 0; at < pixels.length; at++) {
    noise = (Math.imul(noise, 1103515245) + 12345) >>> 0
    // The first byte of a row says that it is not filtered.
    pixels[at] = at % row === 0 ? 0 : noise >>> 30
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('IDAT', deflateSync(pixels)),
    toChunk('IEND'),
  ])
}

function toChunk(type: string, data = Buffer.alloc(0)): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(toCrc(body))
  return Buffer.concat([length, body, sum])
}

function toCrc(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
