import type { ExtraProps } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { toSourceSet } from '@/components/ui/to-source-set'

// 38em of 1.125rem; below 48rem the window but for its margins. Here `em` would be the browser's, not the page's.
const SHOWN = {
  sizes: '(width >= 48rem) 42.75rem, calc(100vw - 2.5rem)',
  widths: [640, 828, 1280, 1920],
}

/** An image of an article. One that lib/markdown/images.ts found large comes in the size that the reader's screen needs. */
export function ArticleImage({ node, ...img }: ComponentProps<'img'> & ExtraProps) {
  const size = { width: Number(img.width), height: Number(img.height) }
  return <img alt="" {...img} {...toSourceSet({ ...size, copySource: node?.data?.copySource }, SHOWN)} />
}
