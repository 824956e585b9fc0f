// Owns the difference of `elixir@1.15.2`: to Hexo an address to write to.
import { visit } from 'unist-util-visit'
import type { Rule } from './rule'

/** GFM: the host of an e-mail address ends with a letter; a version or an IP address does not. */
export const versionEmail: Rule = {
  name: 'version-email',
  tree: (tree) =>
    visit(tree, 'element', (element) => {
      const { href } = element.properties
      if (element.tagName !== 'a' || !/^mailto:\S+@\S*\d$/.test(String(href))) return
      delete element.properties.href
    }),
}
