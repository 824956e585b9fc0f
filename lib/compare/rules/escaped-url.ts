// Owns the difference of `https://a.cn/b\_c`, as converters to Markdown write it: Hexo links to `https://a.cn/b/_c`.
import { editUrls } from './edit-urls'
import type { Rule } from './rule'

/** Ours: lib/markdown/autolinks.ts unescapeLink. */
export const escapedUrl: Rule = {
  name: 'escaped-url',
  source: (body) => editUrls(body, (url) => url.replace(/\\([!-/:-@[-`{-~])/g, '$1')),
}
