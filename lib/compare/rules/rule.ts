// Owns what a rule is: one difference from Hexo that is on purpose, as a change to Hexo's side and to nothing else.
import type { Root } from 'hast'
import type { MarkdownContext } from '../../markdown/article'
import type { Reading } from '../reading'

/** Each stage is pure but for the tree it is given, and takes no more from Hexo than the difference that it stands for. */
export type Rule = {
  name: string
  /** Changes the body that both sides are given. */
  both?: (body: string) => string
  /** Changes the text that Hexo is given, so that Hexo reads it as we do. */
  source?: (body: string, context: MarkdownContext) => string
  /** Options of hexo-renderer-marked. */
  marked?: { prependRoot: boolean }
  /** Changes the elements that Hexo has made. */
  tree?: (tree: Root, context: MarkdownContext) => void
  /** Changes what is compared, on both sides: only for what is the same by nature. */
  reading?: (reading: Reading) => Reading
}
