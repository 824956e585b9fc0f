// Owns links.
//   Hexo      {% link text url [external] [title] %}    alias a, anchor
//   Volantis  {% link text, url[, image[, description]] %}    {% link text::url::image %}
//   Stellar   {% link url [text] [icon:src] [desc:true] %}
import { isAddress, isImageFile, toArguments, toParts } from './arguments'
import { toLinkText } from './content'
import { type Tag, type TagCall, toElement } from './tag'

export const link: Tag = {
  names: ['link', 'a', 'anchor'],
  isVoid: true,
  render: (call) => {
    const { url, text, title } = toLink(call)
    if (!url) return call.toPhrasing(call.args)
    const properties = { href: url, title: title || undefined }
    return [toElement('a', properties, toLinkText(call, text || url))]
  },
}

type Link = { url: string; text: string; title?: string }

function toLink({ args, words }: TagCall): Link {
  const parts = toParts(args)
  const at = parts.findIndex((part) => isAddress(part) && !/\s/.test(part))
  if (parts.length > 1 && at >= 0) return toPartsLink(parts, at)
  const place = words.findIndex(isAddress)
  const url = words[place] ?? ''
  if (place === 0) return { url, text: toArguments(words.slice(1).join(' '), 'desc').text }
  // Hexo: lib/plugins/tag/link.ts; `external` was for a new tab, which is the site's to say.
  const after = words.slice(place + 1)
  const title = after.filter((word, index) => index > 0 || !/^(?:true|false)$/.test(word)).join(' ')
  return { url, text: words.slice(0, place).join(' '), title }
}

/** The image was the card's picture. A description is for the reader. */
function toPartsLink(parts: string[], at: number): Link {
  const text = parts.filter((part, index) => index !== at && !(isAddress(part) && isImageFile(part)))
  return { url: parts[at] ?? '', text: text.join(' · ') }
}
