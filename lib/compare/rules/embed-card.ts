// Owns the difference of frames of other sites: here a card with a link, until a reader asks for more.
import { rehypeEmbeds } from '../../markdown/embeds'
import type { Rule } from './rule'

/** What an article shows of other sites is proved beside lib/markdown/embeds.ts; here each frame must be found again, in its place. */
export const embedCard: Rule = {
  name: 'embed-card',
  tree: (tree, context) => rehypeEmbeds(context)(tree),
}
