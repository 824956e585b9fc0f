import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { cloneElement } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { elementMap } from '@/components/markdown/element-map'
import type { Article } from '@/lib/markdown/article'
import '@/components/markdown/prose.css'
import '@/components/markdown/code.css'
import '@/components/markdown/tags.css'

// More than a phone shows before a reader scrolls, by far; prose.css lays the rest of such a body out late.
const MANY_BLOCKS = 32

type Props = { article: Article; lang?: string }

/** The article's body and nothing else: the one tree as React elements, or the author's own program with the same map.
 * HTML where the owner lets scripts through. */
export function PostBody({ article: { tree, html, mdx }, lang }: Props) {
  if (html !== undefined)
    return <div className="prose e-content" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
  const isLong = tree.children.filter(({ type }) => type === 'element').length > MANY_BLOCKS
  return (
    <div className={isLong ? 'prose lazy e-content' : 'prose e-content'} lang={lang}>
      {mdx
        ? cloneElement(mdx, { components: elementMap } as object)
        : toJsxRuntime(tree, {
            Fragment,
            jsx,
            jsxs,
            components: elementMap,
            passNode: true,
            ignoreInvalidStyle: true,
          })}
    </div>
  )
}
