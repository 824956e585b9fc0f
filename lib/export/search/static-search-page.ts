// Owns what an export adds to the page of search: where its results stand, and what a reader without script is told. Pure.
import { escapeXml } from '../../escape-xml'
import type { ExportMessages } from '../../i18n/export'

/** Takes the page as the server gives it, without a query; gives it with the place of the results at the end of its text. */
export function toStaticSearchPage(
  html: string,
  words: ExportMessages['staticSearch'],
  archives: string,
): string {
  const data = (['searching', 'found', 'none', 'failed', 'more'] as const)
    .map((name) => ` data-${name}="${escapeXml(words[name])}"`)
    .join('')
  const link = `<a href="${escapeXml(archives)}">${escapeXml(words.archives)}</a>`
  const place = `<static-search${data}><noscript><p>${escapeXml(words.needsScript)}${link}</p></noscript></static-search>`
  return html.replace('</main>', () => `${place}</main>`)
}
