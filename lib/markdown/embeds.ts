// Owns what an article shows of other sites: a card with a link, which loads the player when a reader asks for it. Before
// that, nobody there learns of the reader. Films and sounds load when they are played.
import type { Element, Parents, Properties, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { MarkdownContext } from './article'
import { toElement } from './element'
import { toHost } from './links'
import { toPlayer } from './players'

const ADDRESS: Record<string, 'src' | 'data'> = { iframe: 'src', embed: 'src', object: 'data' }

type Context = Pick<MarkdownContext, 'siteUrl' | 'messages'>

/** A rehype plugin, for tags, raw HTML, and the address of a player alone in a paragraph. */
export function rehypeEmbeds(context: Context) {
  return (tree: Root) =>
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined) return
      if (/^(?:video|audio)$/.test(element.tagName)) return quieten(element, context)
      const card = toFrameCard(element, context) ?? toBareCard(element, parent, context)
      if (!card) return
      freeOfFrame(parent)
      parent.children[index] =
        parent.type === 'element' && parent.tagName === 'p' ? card : toElement('p', {}, [card])
      return SKIP
    })
}

function toFrameCard({ tagName, properties }: Element, context: Context): Element | undefined {
  const name = Object.hasOwn(ADDRESS, tagName) ? ADDRESS[tagName] : undefined
  const address = name && properties[name]
  if (typeof address !== 'string' || !isElsewhere(address, context)) {
    if (tagName === 'iframe') properties.loading ??= 'lazy'
    return undefined
  }
  const player = toPlayer(address)
  const title = typeof properties.title === 'string' && properties.title !== '' ? properties.title : undefined
  const link = toElement('a', { href: player?.page ?? address }, [
    { type: 'text', value: title ?? player?.name ?? toHost(address) ?? address },
  ])
  const card = toCard(link, player?.frame ?? address, context)
  Object.assign(card.properties, toSize(properties), toSandbox(properties))
  return card
}

/** `https://www.bilibili.com/video/BV…` on a line of its own. A link with other words than its address is a link. */
function toBareCard(link: Element, parent: Parents, context: Context): Element | undefined {
  if (link.tagName !== 'a' || parent.type !== 'element' || parent.tagName !== 'p') return undefined
  const { href } = link.properties
  const [text, ...others] = link.children
  const isBare = text?.type === 'text' && text.value === href && others.length === 0
  const player = isBare && isAlone(parent) ? toPlayer(String(href)) : undefined
  return player && toCard(link, player.frame, context)
}

function toCard(link: Element, frame: string, { messages }: Context): Element {
  const host = toHost(String(link.properties.href)) ?? ''
  return toElement(
    'embed-card',
    { className: ['embed'], dataSrc: frame, dataLabel: messages.embed.show(host) },
    [link],
  )
}

/** The card is as wide as the text; its height is the frame's, or follows from both sides of it. */
function toSize({ width, height }: Properties): Properties {
  const [across, down] = [toPixels(width), toPixels(height)]
  if (across && down) return { style: `aspect-ratio:${across}/${down}` }
  return down ? { style: `aspect-ratio:auto;height:${down}px` } : {}
}

function toPixels(side: unknown): number | undefined {
  return /^\d+(?:px)?$/.test(String(side)) ? Number.parseInt(String(side), 10) || undefined : undefined
}

function toSandbox({ sandbox }: Properties): Properties {
  return sandbox === undefined || sandbox === null ? {} : { dataSandbox: [sandbox].flat().join(' ') }
}

/** `<div style="position:relative;padding-bottom:56%"><iframe>`: the box that gave the frame its size has nothing to hold now. */
function freeOfFrame(parent: Parents): void {
  if (parent.type === 'element' && isAlone(parent)) delete parent.properties.style
}

function isAlone({ children }: Element): boolean {
  return children.filter((child) => child.type !== 'text' || child.value.trim() !== '').length === 1
}

/** A film of another site neither starts nor loads by itself; one of ours only starts where its author says so. */
function quieten(media: Element, context: Context): void {
  const { properties } = media
  const sources = [media, ...media.children].flatMap((node) =>
    node.type === 'element' && typeof node.properties.src === 'string' ? node.properties.src : [],
  )
  if (sources.some((source) => isElsewhere(source, context))) {
    delete properties.autoPlay
    properties.preload = 'none'
  } else if (!properties.autoPlay) properties.preload ??= 'none'
}

function isElsewhere(address: string, { siteUrl }: Context): boolean {
  const host = toHost(address)
  return host !== undefined && host !== toHost(siteUrl)
}
