// Owns the difference of `<!-more-->`, one dash short, which Hexo shows.
import type { Rule } from './rule'

/** HEXO.md: "real posts also have `<!--more-->`, two spaces, `<!-more-->`". */
export const misspeltMore: Rule = {
  name: 'misspelt-more',
  source: (body) => body.replace(/<!-\s*more\s*-{1,2}>/gi, '<!-- more -->'),
}
