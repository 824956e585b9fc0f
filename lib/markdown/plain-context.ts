// Owns the context of a text that stands alone, without a site around it: for tests and tools.
import { getMessages } from '../i18n'
import type { MarkdownContext } from './article'

/** What the plugins are told of a file `_posts/a.md` on a site that has no other file; `more` says otherwise. */
export function toPlainContext(more: Partial<MarkdownContext> = {}): MarkdownContext {
  return {
    file: '_posts/a.md',
    linesBefore: 0,
    siteUrl: 'https://blog.example',
    externalLink: { enable: false, exclude: [] },
    lineNumbers: false,
    highlight: false,
    scripts: false,
    messages: getMessages('zh-CN'),
    resolveImage: () => undefined,
    resolveFile: () => undefined,
    root: '/',
    disableNunjucks: false,
    resolvePost: () => undefined,
    resolveSeries: () => [],
    readCode: () => undefined,
    getFriends: () => [],
    ...more,
  }
}
