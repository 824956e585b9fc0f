// Owns reading what is searched in an export: every post that the lists show, from the one tree.
import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { getSite } from '../../config/site'
import type { Document } from '../../content/document'
import { getPlainArticle } from '../../content/get-article'
import { getStore } from '../../content/store'
import { toFormulaText } from '../../markdown/formula-text'
import { isHeading } from '../../markdown/headings'
import { encodePath, toUrls } from '../../urls'
import type { SearchEntry } from './search-entry'

/** One by one, for their trees need not be in memory at once. `onProgress` is told how many of how many. */
export async function* readSearchEntries(
  onProgress: (done: number, total: number) => void,
): AsyncIterable<SearchEntry> {
  const posts = getStore().posts.filter(({ hidden }) => !hidden)
  for (const [index, post] of posts.entries()) {
    yield toSearchEntry(post, (await getPlainArticle(post)).tree)
    onProgress(index + 1, posts.length)
  }
}

function toSearchEntry(post: Document, tree: Root): SearchEntry {
  const { title, date, tags, categories, permalink } = post
  const url = toUrls(getSite()).document(permalink)
  const words = [...tags, ...new Set(categories.flat())]
  return { url, title, ...(date ? { date } : {}), words, sections: toSections(tree) }
}

const LEFT_OUT = new Set(['script', 'style', 'svg', 'template'])
const EDGE = /^(?:p|li|blockquote|dt|dd|div|br|t[dhr]|pre|section|figure|figcaption|summary)$/

function toSections(tree: Root): SearchEntry['sections'] {
  let section = { id: '', heading: '', text: '' }
  const sections = [section]
  const read = (element: Element) => {
    const { tagName, properties } = element
    if (LEFT_OUT.has(tagName)) return SKIP
    if (tagName === 'math') {
      section.text += toFormulaText(element)
      return SKIP
    }
    if (isHeading(element)) {
      section = { id: encodePath(String(properties.id ?? '')), heading: toText(element), text: '' }
      sections.push(section)
      return SKIP
    }
    if (EDGE.test(tagName)) section.text += '\n'
    return undefined
  }
  visit(tree, (node) => {
    if (node.type === 'text') section.text += node.value
    return node.type === 'element' ? read(node) : undefined
  })
  return sections.map((one) => ({ ...one, text: one.text.replace(/\s*\n\s*/g, '\n').trim() }))
}

function toText(element: Element): string {
  let text = ''
  visit(element, 'text', ({ value }) => {
    text += value
  })
  return text.replace(/\s+/g, ' ').trim()
}
