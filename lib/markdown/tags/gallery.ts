// Owns images side by side.
//   all themes  {% gallery [looks] %}images{% endgallery %}    NexT  {% gp 5-3 %}images{% endgp %}, alias grouppicture
//   Stellar     {% swiper [effect:cards] %}images{% endswiper %}
import type { PhrasingContent, RootContent } from 'mdast'
import { toFlow } from '../tag-content'
import { isStyle, toArguments } from './arguments'
import { toBox, toParagraph, toTitle } from './content'
import type { Tag } from './tag'

const LOOK = /^(?:true|false|\d+(?:-\d+)?|\d+px|one|square|stretch|flow|grid|lazyload)?$/

export const gallery: Tag = {
  names: ['gallery', 'gp', 'grouppicture', 'swiper'],
  needsEnd: true,
  render: (call) => {
    const { args, children } = call
    const words = toArguments(args, 'layout', 'ratio', 'size', 'effect', 'width').text.split(/[\s,:]+/)
    const hasTitle = !words.every((word) => LOOK.test(word) || isStyle(word))
    const heads = hasTitle ? [toTitle(call.toPhrasing(args))] : []
    return [...heads, toBox('div', toFlow(children).flatMap(toImages), ['tag-gallery'])]
  },
}

/** Images of one paragraph get a paragraph each, so that each becomes a figure of its own. */
function toImages(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const content = node.children.filter((child) => !isSpace(child))
  return content.every(isPicture) ? content.map((child) => toParagraph([child])) : [node]
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
}

function isPicture(node: PhrasingContent): boolean {
  if (node.type === 'link') return node.children.length === 1 && node.children.every(isPicture)
  return node.type === 'image' || node.type === 'imageReference'
}
