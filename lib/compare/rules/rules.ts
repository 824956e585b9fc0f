// Owns THE ordered list of what differs from Hexo on purpose. Every other difference is a bug of ours.
import { abbreviations } from './abbreviations'
import { alerts } from './alerts'
import { bareUrl } from './bare-url'
import { cjkEmphasis } from './cjk-emphasis'
import { containers } from './containers'
import { definitionLists } from './definition-lists'
import { diagrams } from './diagrams'
import { elementNames } from './element-names'
import { embedCard } from './embed-card'
import { emptyHeadingId } from './empty-heading-id'
import { escapedUrl } from './escaped-url'
import { fenceLanguage } from './fence-language'
import { fenceTitle } from './fence-title'
import { footnotes } from './footnotes'
import { imageCaption } from './image-caption'
import { imageFile } from './image-file'
import { math } from './math'
import { misspeltMore } from './misspelt-more'
import { oneTilde } from './one-tilde'
import { rawHeadingId } from './raw-heading-id'
import { ruby } from './ruby'
import type { Rule } from './rule'
import { scriptAddress } from './script-address'
import { tabInCode } from './tab-in-code'
import { tabLine } from './tab-line'
import { themeTag } from './theme-tag'
import { tildeFence } from './tilde-fence'
import { typographicSigns } from './typographic-signs'
import { versionEmail } from './version-email'

export const RULES: readonly Rule[] = [
  themeTag,
  containers,
  // Of the text: what our parser reads otherwise.
  misspeltMore,
  tabLine,
  fenceTitle,
  tildeFence,
  math,
  elementNames,
  escapedUrl,
  bareUrl,
  cjkEmphasis,
  oneTilde,
  ruby,
  abbreviations,
  definitionLists,
  footnotes,
  // Of the elements: what we make otherwise.
  imageFile,
  imageCaption,
  alerts,
  embedCard,
  diagrams,
  emptyHeadingId,
  rawHeadingId,
  scriptAddress,
  versionEmail,
  // Of both sides: what is the same.
  fenceLanguage,
  tabInCode,
  typographicSigns,
]
