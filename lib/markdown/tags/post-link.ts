// Owns links to other articles.
//   {% post_link slug|title[#hash] [text] [escape] %}
import type { PhrasingContent } from 'mdast'
import { type Tag, type TagCall, toElement } from './tag'

export const postLink: Tag = {
  names: ['post_link'],
  isVoid: true,
  render: (call) => {
    const { words, args } = call
    const post = findPost(call)
    // Hexo: lib/plugins/tag/post_link.ts, where the last word may say whether the text is escaped.
    const last = words.at(-1)
    const isEscaped = last !== 'false'
    const rest = words.slice(1, words.length > 1 && (last === 'true' || last === 'false') ? -1 : undefined)
    const text = post?.name === args ? '' : rest.join(' ')
    if (!post) return toText(call, text || (words[0] ?? args), isEscaped)
    return [toElement('a', { href: post.href }, toText(call, text || post.title, isEscaped || text === ''))]
  },
}

function toText({ toPhrasing }: TagCall, text: string, isEscaped: boolean): PhrasingContent[] {
  return isEscaped ? [{ type: 'text', value: text }] : toPhrasing(text)
}

/**
 * Finds the post of a call, or reports it: by the first word, with `#part` or without (`C#入门` is a name too), else by
 * all words, for authors forget quotes.
 */
export function findPost({ words, args, context, report }: TagCall) {
  const [first = ''] = words
  for (const name of [first, args]) {
    const at = name.lastIndexOf('#')
    const whole = context.resolvePost(name)
    if (whole) return { ...whole, name }
    const page = at > 0 ? context.resolvePost(name.slice(0, at)) : undefined
    if (page) return { name, title: page.title, href: page.href + encodeURI(name.slice(at)) }
  }
  report('post-link-missing', { name: first })
  return undefined
}
