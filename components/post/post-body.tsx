import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { elementMap } from '@/components/markdown/element-map'

type Props = { tree: Root; lang?: string }

/** The article's body and nothing else: the one tree as React elements. */
export function PostBody({ tree, lang }: Props) {
  return (
    <div className="prose e-content" lang={lang}>
      {toJsxRuntime(tree, { Fragment, jsx, jsxs, components: elementMap, ignoreInvalidStyle: true })}
    </div>
  )
}
