import type { Components } from 'hast-util-to-jsx-runtime'

/** Which component stands for which element of an article, in .md and .mdx alike. The plugins' own markup needs none yet. */
export const elementMap: Partial<Components> = {}
