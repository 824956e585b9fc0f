// Owns which links leave the site, and that they open a new tab.
import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import type { MarkdownContext } from './article'

/** A rehype plugin. Hexo: `external_link` of _config.yml; hosts are compared without `www.`. */
export function rehypeLinks({ siteUrl, externalLink }: Pick<MarkdownContext, 'siteUrl' | 'externalLink'>) {
  const own = new Set([toHost(siteUrl), ...externalLink.exclude.map(withoutWww)])
  return (tree: Root) => {
    if (!externalLink.enable) return
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'a' || typeof properties.href !== 'string') return
      const host = toHost(properties.href)
      if (host === undefined || own.has(host)) return
      properties.target = '_blank'
      properties.rel = [...new Set([...toTokens(properties.rel), 'noopener'])]
    })
  }
}

/** `https://www.example.com/a` => `example.com`; undefined for what is not an http address, such as `/a` or `mailto:`. */
export function toHost(address: string): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(address)) return undefined
  const url = address.startsWith('//') ? `https:${address}` : address
  return URL.canParse(url) ? withoutWww(new URL(url).host) : undefined
}

function withoutWww(host: string): string {
  return host.toLowerCase().replace(/^www\./, '')
}

function toTokens(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []
}
