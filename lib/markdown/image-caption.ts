// Owns what stands under an image: its title, else the words that its author wrote for those who do not see it.
import type { Element } from 'hast'
import { toNamed } from './images'
import { isImageFile } from './tags/arguments'

/** `isAlt`: it is heard as the image's name already. */
export type Caption = { text: string; isAlt: boolean }

// What editors and blog hosts put where words are missing.
const PLACEHOLDERS = new Set(
  `image img picture pic photo screenshot untitled alt alt-text 图 图片 图像 圖片 圖像 截图 截圖 在这里插入图片描述
  这里写图片描述 输入图片说明 请输入图片描述 插入图片`.split(/\s+/),
)
// Some alt texts are a link to the image: `![[https://…](https://…)](https://…)`.
const ADDRESS = /^\[?(?:https?:)?\/\//i
// `IMG_2024-08-31`, `20200519164642`, `image (1)`, `5e9b-…`: a camera's, a clock's, a counter's or a hash's.
const COUNTED = /^(?:[a-z]{1,10}[\s_-]*)?[\s\d()_:.-]+$|^[\da-f-]{16,}$/i

/** Takes an image; undefined where it has no words, or only a name of its file: `![IMG_0012](a.jpg)`, `![a](a.jpg)`. */
export function toCaption({ properties: { title, alt, src } }: Element): Caption | undefined {
  if (typeof title === 'string' && title.trim() !== '') return { text: title, isAlt: title === alt }
  const text = typeof alt === 'string' ? alt.trim() : ''
  return text === '' || isFileName(text, String(src ?? '')) ? undefined : { text, isAlt: true }
}

function isFileName(text: string, src: string): boolean {
  const words = text.toLowerCase()
  if (ADDRESS.test(text) || isImageFile(text) || COUNTED.test(text)) return true
  if (PLACEHOLDERS.has(words.replace(/\s+/g, '-'))) return true
  const file =
    toNamed(src.replace(/[?#].*$/, ''))
      .split(/[/\\]/)
      .at(-1)
      ?.toLowerCase() ?? ''
  return words === file || words === file.replace(/\.[^.]*$/, '')
}
