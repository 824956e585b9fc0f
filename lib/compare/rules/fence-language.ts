// Owns the difference of a fence's language: `Java` is `java` here, as it is in Hexo's own highlighting.
import type { Rule } from './rule'

/** Hexo: lib/plugins/filter/before_post_render/backtick_code_block.ts, which marked alone does not run. */
export const fenceLanguage: Rule = {
  name: 'fence-language',
  reading: (reading) => ({
    ...reading,
    code: reading.code.map(({ lang, text }) => ({ lang: lang.toLowerCase(), text })),
  }),
}
