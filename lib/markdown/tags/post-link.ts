// Owns links to other articles.
//   {% post_link slug|title[#hash] [text] [escape] %}    {% post_path slug|title %}
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

export const postPath: Tag = {
  names: ['post_path'],
  isVoid: true,
  isAddress: true,
  render: (call) => [{ type: 'text', value: findPost(call)?.href ?? call.args }],
}

function toText({ toPhrasing }: TagCall, text: string, isEscaped: boolean): PhrasingContent[] {
  return isEscaped ? [{ type: 'text', value: text }] : toPhrasing(text)
}

/** By its first word, with `#part` or without (`C#入门` is a name too), else by all of them: authors forget quotes. */
function findPost({ words, args, context, report }: TagCall) {
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
