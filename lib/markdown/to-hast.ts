// Owns the way of a .md body: text in, the one tree and what is known of it out.
import type { Root } from 'hast'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Article, MarkdownContext } from './article'
import { toEmptyFacts } from './facts'
import { toPlugins } from './plugins'
import { toReport } from './report'
import { hasScript } from './safe-html'
import { toHtml } from './to-html'

// All but tab and newline: they show nothing, and one of them makes a feed invalid XML.
const CONTROL = /[^\P{Cc}\t\n]/gu

/** Takes a body and what is known of its file; gives the article. Never throws: see `toPlainArticle`. */
export async function toHast(body: string, context: MarkdownContext): Promise<Article> {
  const text = body.replace(/\r\n?/g, '\n').replace(CONTROL, '')
  const { remark, rehype, remarkRehypeOptions, facts, problems } = toPlugins(context, 'md')
  try {
    const processor = unified()
      .use(remarkParse)
      .use(remark)
      .use(remarkRehype, remarkRehypeOptions)
      .use(rehype)
    const tree = (await processor.run(processor.parse(text), text)) as Root
    const html = context.scripts && hasScript(tree) ? toHtml(tree) : undefined
    return { tree, html, facts, problems }
  } catch (error) {
    return toPlainArticle(text, context, error, 'markdown-failed')
  }
}

/** What no plugin could read, such as ten thousand quotes in each other, is shown as typed rather than not at all. */
export function toPlainArticle(
  text: string,
  context: MarkdownContext,
  error: unknown,
  code: 'markdown-failed' | 'mdx-failed',
): Article {
  const problems: Article['problems'] = []
  const reason = String(error).split('\n')[0] ?? ''
  toReport(context, problems)(code, { reason })
  const children: Root['children'] = [
    {
      type: 'element',
      tagName: 'pre',
      properties: { tabIndex: 0 },
      children: [{ type: 'text', value: text }],
    },
  ]
  return { tree: { type: 'root', children }, facts: toEmptyFacts(), problems }
}
