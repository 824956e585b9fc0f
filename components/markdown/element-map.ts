import type { Components } from 'hast-util-to-jsx-runtime'
import { ArticleImage } from './article-image'
import { CodeFigure } from './code-figure'

/** Which component stands for which element of an article, in .md and .mdx alike. The rest is the plugins' own markup. */
export const elementMap: Partial<Components> = { img: ArticleImage, figure: CodeFigure }
