// Owns the address of what a tag names: a file of the author's folder, a path of the site, or an address as it is.
import { toMenuHref } from '../../urls'
import type { MarkdownContext } from '../article'

/** `a.pdf` beside the post => its URL; `/a.pdf` gets the root, `/blog/a.pdf`; what names no file stays as typed. */
export function toFileUrl({ resolveFile, root, siteUrl }: MarkdownContext, name: string): string {
  return resolveFile(name) ?? (name.startsWith('/') ? toMenuHref({ root, url: siteUrl }, name) : name)
}
