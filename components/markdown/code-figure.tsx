import type { ExtraProps } from 'hast-util-to-jsx-runtime'
import { Children, type ComponentProps } from 'react'

type Props = ComponentProps<'figure'> & ExtraProps & { 'data-unfold'?: string; 'data-fold'?: string }

/** Folds a long block of code, showing its beginning; the browser's search and paper still see all. Other figures stay as they are. */
export function CodeFigure({ node, 'data-unfold': unfold, 'data-fold': fold, children, ...rest }: Props) {
  if (!unfold) return <figure {...rest}>{children}</figure>
  const parts = Children.toArray(children)
  return (
    <figure {...rest}>
      {parts.slice(0, -1)}
      <details>
        {/* Its words are drawn by CSS: they are no text of the article. */}
        <summary aria-label={unfold} data-fold={fold} />
        {parts.at(-1)}
      </details>
    </figure>
  )
}
