import type { ExtraProps } from 'hast-util-to-jsx-runtime'
import type { ComponentProps } from 'react'
import { COLUMN, toSourceSet } from '@/components/ui/to-source-set'

/** An image of an article. One that lib/markdown/images.ts found large comes in the size that the reader's screen needs. */
export function ArticleImage({ node, ...img }: ComponentProps<'img'> & ExtraProps) {
  const size = { width: Number(img.width), height: Number(img.height) }
  const style = node?.data?.colour ? { ...img.style, background: node.data.colour } : img.style
  return (
    <img
      alt=""
      {...img}
      style={style}
      {...toSourceSet({ ...size, copySource: node?.data?.copySource }, COLUMN)}
    />
  )
}
