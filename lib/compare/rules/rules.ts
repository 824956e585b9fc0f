// Owns THE ordered list of what differs from Hexo on purpose. Every other difference is a bug of ours.
import { alerts } from './alerts'
import { bareUrl } from './bare-url'
import { cjkEmphasis } from './cjk-emphasis'
import { elementNames } from './element-names'
import { emptyHeadingId } from './empty-heading-id'
import { fenceLanguage } from './fence-language'
import { imageCaption } from './image-caption'
import { imageFile } from './image-file'
import { misspeltMore } from './misspelt-more'
import { oneTilde } from './one-tilde'
import type { Rule } from './rule'
import { scriptAddress } from './script-address'
import { themeTag } from './theme-tag'
import { typographicSigns } from './typographic-signs'
import { versionEmail } from './version-email'

export const RULES: readonly Rule[] = [
  themeTag,
  // Of the text: what our parser reads otherwise.
  misspeltMore,
  elementNames,
  bareUrl,
  cjkEmphasis,
  oneTilde,
  // Of the elements: what we make otherwise.
  imageFile,
  imageCaption,
  alerts,
  emptyHeadingId,
  scriptAddress,
  versionEmail,
  // Of both sides: what is the same.
  fenceLanguage,
  typographicSigns,
]
