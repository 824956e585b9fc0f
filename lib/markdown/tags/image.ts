// Owns images that are tags.
//   Hexo      {% img [class] src [width] [height] ["title" ["alt"]] %}    alias image
//   Volantis  {% image src[, alt=text][, width=400px][, height=300px][, bg=white] %}
//   Stellar   {% image src [text] [width:300px] [ratio:16/9] [download:true] %}
import type { Properties } from 'hast'
import { isAddress, isImageFile, toArguments, toParts } from './arguments'
import { type Tag, type TagCall, toElement } from './tag'

type Picture = { src: string; title: string; alt?: string; width?: string; height?: string; ratio?: string }

const STELLAR_KEYS = ['bg', 'download', 'fancybox', 'height', 'padding', 'ratio', 'width']
// `"题" "替"`; of two bare words neither is an alt
const TWO_QUOTED = /(["'])[^"']*\1\s+(["'])[^"']*\2$/

export const image: Tag = {
  names: ['img', 'image'],
  isVoid: true,
  render: (call) => {
    const picture = toPicture(call)
    if (!picture) return call.toPhrasing(call.args)
    return [toElement('img', toProperties(picture, call.isInline))]
  },
}

/** Undefined where nothing of it is an address. */
function toPicture(call: TagCall): Picture | undefined {
  const [src = '', ...parts] = toParts(call.args)
  if (parts.length > 0 && isSource(src) && !/\s/.test(src)) return toVolantis(src, parts)
  const { options, text } = toArguments(call.args, ...STELLAR_KEYS)
  const at = call.words.findIndex(isSource)
  const address = call.words[at]
  if (address === undefined) return undefined
  const [width, height, title, alt] = toHexo(call.words.slice(at + 1), TWO_QUOTED.test(call.args))
  // Stellar's words say more than Hexo's form knows, and what is left of them is the text.
  if (options.size === 0) return { src: address, title, alt, width, height }
  const rest = text.split(address).pop()?.trim() ?? ''
  return {
    src: address,
    title: rest,
    width: options.get('width'),
    height: options.get('height'),
    ratio: options.get('ratio'),
  }
}

function toVolantis(src: string, parts: string[]): Picture {
  const options = new Map<string, string>()
  const words = parts.filter((part) => {
    const [, key, value = ''] = /^(alt|bg|height|width)\s*=\s*(.*)$/s.exec(part) ?? []
    if (key) options.set(key, value)
    return !key
  })
  const title = [options.get('alt') ?? [], words].flat().join(', ')
  return { src, title, width: options.get('width'), height: options.get('height') }
}

/** Hexo: lib/plugins/tag/img.ts; one number is a width, and `"title 'alt'"` may be one word. */
function toHexo(
  words: string[],
  isTitleAndAlt: boolean,
): [width: string | undefined, height: string | undefined, title: string, alt?: string] {
  const isSize = (word: string | undefined) => /^\d+$/.test(word ?? '')
  const width = isSize(words[0]) ? words[0] : undefined
  const height = width && isSize(words[1]) ? words[1] : undefined
  const rest = words.slice(height ? 2 : width ? 1 : 0)
  const [first = '', second] = rest
  if (rest.length === 2 && isTitleAndAlt) return [width, height, first, second]
  const [, title, alt] = /^(.*?)\s*["']([^"']+)["']$/s.exec(first) ?? []
  if (rest.length === 1 && title !== undefined) return [width, height, title.replace(/^["']|["']$/g, ''), alt]
  return [width, height, rest.join(' ')]
}

function toProperties(
  { src, title, alt = title, width, height, ratio }: Picture,
  isInline: boolean,
): Properties {
  // Alone, the title becomes the caption.
  const properties: Properties = { src, alt, title: isInline ? undefined : title || undefined }
  if (/^\d+(?:\.\d+)?%$/.test(width ?? '')) return { ...properties, style: `width:${width}` }
  const across = toPixels(width)
  const [, wide, high] = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(ratio ?? '') ?? []
  const byRatio = across && wide && high ? Math.round((across * Number(high)) / Number(wide)) : undefined
  return { ...properties, width: across, height: toPixels(height) ?? byRatio }
}

/** `300px`, `300` => 300 */
function toPixels(size: string | undefined): number | undefined {
  const [, digits] = /^(\d+)(?:\.\d+)?(?:px)?$/.exec(size ?? '') ?? []
  return digits === undefined ? undefined : Number(digits)
}

function isSource(word: string): boolean {
  return isAddress(word) || isImageFile(word)
}
