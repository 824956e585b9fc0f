// Owns links that are drawn as buttons.
//   NexT, Butterfly  {% btn url, text[, icon[, title or look]] %}    alias button
//   Volantis         {% btn [look,] text, url[, icon] %}    {% cell text, url, icon %}
//   Stellar          {% button text url [icon:x] [color:x] %}
import { isAddress, isStyle, toArguments, toParts } from './arguments'
import { toLinkText } from './content'
import { type Tag, toElement } from './tag'

export const button: Tag = {
  names: ['btn', 'button', 'cell'],
  isVoid: true,
  render: (call) => {
    const { url, text, title } = toButton(call.args)
    const content = toLinkText(call, text || title || url)
    const className = ['tag-button']
    if (!url) return [toElement('span', { className }, content)]
    return [toElement('a', { className, href: url, title: title || undefined }, content)]
  },
}

// `home fa-fw`, `fab fa-github`, a picture's address
const ICON = /^[\w\s-]*$|^https?:/

type Button = { url: string; text: string; title?: string }

function toButton(args: string): Button {
  if (!/,|::/.test(args)) return toWordsButton(args)
  const parts = toParts(args)
  const at = parts.findIndex(isAddress)
  // NexT begins with the address. Volantis has the text before it, and may have a look before both.
  const [url = '', text = ''] = at > 0 ? [parts[at], parts[at - 1]] : parts
  const icon = parts[at > 0 ? at + 1 : 2]
  const isTitle = (part: string) =>
    part !== url && part !== text && !(part === icon && ICON.test(part)) && !part.split(' ').every(isLook)
  return { url, text, title: parts.filter(isTitle).join(', ') }
}

function toWordsButton(args: string): Button {
  const words = toArguments(args, 'size').text.split(/\s+/)
  const url = words.find(isAddress) ?? ''
  return { url, text: words.filter((word) => word !== url).join(' ') }
}

function isLook(word: string): boolean {
  return isStyle(word) || /^(?:|outline|block|larger)$/.test(word)
}
