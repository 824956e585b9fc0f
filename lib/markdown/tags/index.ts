// Owns the register of tags: one import a tag, in order of their names.
import { assetImg, assetLink, assetPath } from './asset'
import { audio } from './audio'
import { blockquote } from './blockquote'
import { box } from './box'
import { button } from './button'
import { callout } from './callout'
import { caniuse } from './caniuse'
import { checkbox } from './checkbox'
import { codeblock, mermaid } from './codeblock'
import { copy } from './copy'
import { gist, vimeo, youtube } from './embed-link'
import { emoji } from './emoji'
import { flink } from './flink'
import { folders } from './folders'
import { folding } from './folding'
import { gallery } from './gallery'
import { galleryGroup } from './gallery-group'
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
import { pdf, video } from './media'
import { note } from './note'
import { paper } from './paper'
import { postLink, postPath } from './post-link'
import { centerquote, pullquote } from './pullquote'
import { quot } from './quot'
import { raw } from './raw'
import { tabs } from './tabs'
import type { Tag } from './tag'
import { term } from './term'
import { timeline } from './timeline'
import { timenode } from './timenode'
import { fullUrlFor, urlFor } from './url-for'

export const tags: Tag[] = [
  assetImg,
  assetLink,
  assetPath,
  blockquote,
  codeblock,
  mermaid,
  gist,
  vimeo,
  youtube,
  iframe,
  includeCode,
  pdf,
  video,
  postLink,
  postPath,
  centerquote,
  pullquote,
  fullUrlFor,
  urlFor,
  raw,
  audio,
  box,
  button,
  callout,
  caniuse,
  checkbox,
  copy,
  emoji,
  flink,
  folders,
  folding,
  gallery,
  galleryGroup,
  grid,
  hideBlock,
  hideInline,
  image,
  inlineImg,
  inlineStyle,
  label,
  link,
  linkgrid,
  note,
  paper,
  quot,
  tabs,
  term,
  timeline,
  timenode,
]

const byName = new Map(tags.flatMap((tag) => tag.names.map((name): [string, Tag] => [name, tag])))

/** The tag of a name or alias, or undefined. */
export function findTag(name: string): Tag | undefined {
  return byName.get(name)
}
