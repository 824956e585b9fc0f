// Owns the way of a .mdx body. It is the author's program: JSX and expressions run, on the server, while the page is made.
// What next-mdx-remote keeps from it: `import`, `export`, `eval`, `Function`, `process`, `require` and their like.
import { compileMDX } from 'next-mdx-remote/rsc'
import type { Article, MarkdownContext } from './article'
import { toPlugins } from './plugins'
import { rehearseMdx } from './rehearse-mdx'
import { toPlainArticle } from './to-hast'

/** Takes a body and what is known of its file; gives the article. Never throws: what cannot run is shown as its source. */
export async function toMdx(body: string, context: MarkdownContext): Promise<Article> {
  const { remark, rehype, remarkRehypeOptions, facts, problems } = toPlugins(context, 'mdx')
  const mdxOptions = { remarkPlugins: remark, rehypePlugins: rehype, remarkRehypeOptions }
  try {
    const { content } = await compileMDX({ source: body, options: { mdxOptions, blockJS: false } })
    rehearseMdx(content)
    return { tree: { type: 'root', children: [] }, mdx: content, facts, problems }
  } catch (error) {
    return toPlainArticle(body, context, toReason(error), 'mdx-failed')
  }
}

// next-mdx-remote puts a line of its own before the compiler's words.
const toReason = (error: unknown) =>
  String(error).replace(/^Error: \[next-mdx-remote\] error compiling MDX:\s*/, '')
