// Owns the register of tags: one import a tag, in order of their names.
import { audio } from './audio'
import { box } from './box'
import { button } from './button'
import { callout } from './callout'
import { caniuse } from './caniuse'
import { checkbox } from './checkbox'
import { copy } from './copy'
import { emoji } from './emoji'
import { flink } from './flink'
import { folders } from './folders'
import { folding } from './folding'
import { gallery } from './gallery'
import { galleryGroup } from './gallery-group'
import { grid } from './grid'
import { hideBlock } from './hide-block'
import { hideInline } from './hide-inline'
import { image } from './image'
import { inlineImg } from './inline-img'
import { inlineStyle } from './inline-style'
import { label } from './label'
import { link } from './link'
import { linkgrid } from './linkgrid'
import { note } from './note'
import { paper } from './paper'
import { quot } from './quot'
import { raw } from './raw'
import { tabs } from './tabs'
import type { Tag } from './tag'
import { term } from './term'
import { timeline } from './timeline'
import { timenode } from './timenode'

export const tags: Tag[] = [
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
