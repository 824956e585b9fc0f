// Owns the register of tags: one import a tag, in order of their names.
import { assetImg } from './asset-img'
import { assetLink } from './asset-link'
import { assetPath } from './asset-path'
import { audio } from './audio'
import { bilibili } from './bilibili'
import { blockquote } from './blockquote'
import { box } from './box'
import { button } from './button'
import { callout } from './callout'
import { caniuse } from './caniuse'
import { centerquote } from './centerquote'
import { checkbox } from './checkbox'
import { codeblock } from './codeblock'
import { codepen } from './codepen'
import { container } from './container'
import { copy } from './copy'
import { emoji } from './emoji'
import { flink } from './flink'
import { folders } from './folders'
import { folding } from './folding'
import { fullUrlFor } from './full-url-for'
import { gallery } from './gallery'
import { galleryGroup } from './gallery-group'
import { gist } from './gist'
import { grid } from './grid'
import { hideBlock } from './hide-block'
import { hideInline } from './hide-inline'
import { iframe } from './iframe'
import { image } from './image'
import { includeCode } from './include-code'
import { inlineImg } from './inline-img'
import { inlineStyle } from './inline-style'
import { label } from './label'
import { link } from './link'
import { linkgrid } from './linkgrid'
import { mermaid } from './mermaid'
import { note } from './note'
import { paper } from './paper'
import { pdf } from './pdf'
import { postLink } from './post-link'
import { postPath } from './post-path'
import { pullquote } from './pullquote'
import { quot } from './quot'
import { raw } from './raw'
import { series } from './series'
import { sites } from './sites'
import { tabs } from './tabs'
import type { Tag } from './tag'
import { term } from './term'
import { timeline } from './timeline'
import { timenode } from './timenode'
import { urlFor } from './url-for'
import { video } from './video'
import { vimeo } from './vimeo'
import { youtube } from './youtube'

export const tags: Tag[] = [
  assetImg,
  assetLink,
  assetPath,
  audio,
  bilibili,
  blockquote,
  box,
  button,
  callout,
  caniuse,
  centerquote,
  checkbox,
  codeblock,
  codepen,
  container,
  copy,
  emoji,
  flink,
  folders,
  folding,
  fullUrlFor,
  gallery,
  galleryGroup,
  gist,
  grid,
  hideBlock,
  hideInline,
  iframe,
  image,
  includeCode,
  inlineImg,
  inlineStyle,
  label,
  link,
  linkgrid,
  mermaid,
  note,
  paper,
  pdf,
  postLink,
  postPath,
  pullquote,
  quot,
  raw,
  sites,
  series,
  tabs,
  term,
  timeline,
  timenode,
  urlFor,
  video,
  vimeo,
  youtube,
]

const byName = new Map(tags.flatMap((tag) => tag.names.map((name): [string, Tag] => [name, tag])))

/** The tag of a name or alias, or undefined. */
export function findTag(name: string): Tag | undefined {
  // `::::` is the `:::` of one that holds others.
  return byName.get(name.startsWith(':::') ? ':::' : name)
}
