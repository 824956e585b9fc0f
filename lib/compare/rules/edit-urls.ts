// Owns how a rule changes the bare URLs of a body, and no address that the author has put into brackets or a tag.
import { SKIP, visit } from 'unist-util-visit'
import { applyEdits, type Edit, parseCommonMark, toEdit } from '../edit-source'

/** An address up to the next space. */
export const URL_IN_TEXT = /(?:https?:\/\/|www\.)[^\s<]+/gi

/** Takes what becomes of each URL, which may have swallowed the text behind it; gives the body. */
export function editUrls(body: string, change: (url: string) => string): string {
  const edits: Edit[] = []
  visit(parseCommonMark(body), (node) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type === 'text') edits.push(...toEdit(node, body, (text) => text.replace(URL_IN_TEXT, change)))
  })
  return applyEdits(body, edits)
}
