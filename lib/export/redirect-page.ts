// Owns how an old address leads on where nothing but files is served: a page that sends readers on, and a line of `_redirects`. Pure.
import { escapeXml } from '../escape-xml'

/** An address below the root that leads elsewhere; both are percent-encoded and begin with `root`, or `to` is another site's. */
export type Redirect = { from: string; to: string }

/** The page at the old address. `canonical` is the full address of `to`; `words` are what a reader without refresh sees. */
export function toRedirectPage({ to }: Redirect, canonical: string, language: string, words: string): string {
  const target = escapeXml(to)
  return [
    `<!DOCTYPE html><html lang="${escapeXml(language)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
    `<title>${escapeXml(words)}</title><link rel="canonical" href="${escapeXml(canonical)}">`,
    `<meta http-equiv="refresh" content="0;url=${target}"></head>`,
    `<body><p><a href="${target}">${escapeXml(words)}</a></p></body></html>\n`,
  ].join('')
}

/** The `_redirects` of Netlify and Cloudflare Pages; both know 301, and one of them nothing above it. */
export function toRedirectLines(redirects: Redirect[]): string {
  // A space ends an address there, and an encoded path has none.
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}
