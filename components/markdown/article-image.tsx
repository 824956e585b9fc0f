import type { ExtraProps } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { toSourceSet } from '@/components/ui/to-source-set'

// 38em of 1.125rem; below 48rem the window but for its margins. Here `em` would be the browser's, not the page's.
const SIZES = '(width >= 48rem) 42.75rem, calc(100vw - 2.5rem)'

/** An image of an article. What lib/markdown/images.ts found large comes in the size that the reader's screen needs. */
export function ArticleImage({ node, ...img }: ComponentProps<'img'> & ExtraProps) {
  const { src, width, height } = img
  const isLarge = node?.data?.isLarge
  const sourceSet =
    typeof src === 'string' && isLarge
      ? toSourceSet({ src, width: Number(width), height: Number(height), isLarge }, SIZES)
      : {}
  return <img alt="" {...img} {...sourceSet} />
}
