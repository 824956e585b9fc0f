// Owns the difference of `*[HTML]: 超文本标记语言`: here the word is explained and the definition is gone.
import { findAbbreviations } from '../../markdown/abbreviations'
import { applyEdits, parseMarkdown, toRange } from '../edit-source'
import type { Rule } from './rule'

/** A definition of a word that is nowhere stays on both sides. */
export const abbreviations: Rule = {
  name: 'abbreviations',
  source: (body) => {
    const { definitions } = findAbbreviations(parseMarkdown(body), body)
    return applyEdits(
      body,
      [...definitions].map((paragraph) => ({ ...toRange(paragraph), text: '' })),
    )
  },
}
