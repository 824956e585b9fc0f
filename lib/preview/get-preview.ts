// Owns what a preview link opens: one article of the author's folder, or one file that it shows, whoever may see it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { getRevalidateSecret } from '../config/env'
import { getSite, getSourceDir } from '../config/site'
import type { Document } from '../content/document'
import { toContext } from '../content/get-article'
import { isContentPath } from '../content/is-content-path'
import { toSourceOf } from '../content/list-content-files'
import { readDocument } from '../content/read-document'
import { decodePath } from '../decode-path'
import { isInside } from '../is-inside'
import type { Article, MarkdownContext } from '../markdown/article'
import { toHast } from '../markdown/to-hast'
import { toMdx } from '../markdown/to-mdx'
import { findFile, getSourceFile, type SourceFile } from '../media/find-file'
import { type ResolvedFile, resolveFile } from '../media/resolve-file'
import { resolveImage } from '../media/resolve-image'
import { toUrls } from '../urls'
import { signPreview, verifyPreview } from './sign-preview'

type Preview = {
  document: Document
  getArticle: () => Promise<Article>
  resolveImage: MarkdownContext['resolveImage']
}

/** Takes a token; gives the article as its file is now, or undefined: a wrong or expired token, a file that is gone. */
export function getPreview(token: string): Preview | undefined {
  const { secret, pass } = readToken(token) ?? {}
  const text = pass && readArticleFile(pass.file)
  if (!secret || !pass || text === undefined) return undefined
  const { file, until } = pass
  const source = toSourceOf(getSourceDir())(file)
  const { document, body, linesBefore } = readDocument({ source, text, site: getSite() })
  if (!document) return undefined
  const own = { ...document, file }
  const toUrl = (found: ResolvedFile) =>
    isPublished(found) ? found.url : toSignedUrl(secret, found.file, until)
  const context = withUrls(toContext(own, linesBefore, true), file, toUrl)
  const getArticle = async () => (own.format === 'mdx' ? toMdx : toHast)(body, context)
  return { document: own, getArticle, resolveImage: context.resolveImage }
}

/** Takes a token; gives the file that a preview shows and readers do not get yet, or undefined. */
export function getPreviewFile(token: string): SourceFile | undefined {
  const { pass } = readToken(token) ?? {}
  return pass && getSourceFile(pass.file)
}

function readToken(token: string) {
  const secret = getRevalidateSecret()
  return secret ? { secret, pass: verifyPreview(secret, token, Date.now() / 1000) } : undefined
}

function readArticleFile(file: string): string | undefined {
  const folder = getSourceDir()
  const absolute = path.join(/* turbopackIgnore: true */ folder, file)
  try {
    return isContentPath(file, getSite()) && isInside(folder, absolute)
      ? readFileSync(absolute, 'utf8')
      : undefined
  } catch {
    // Published or deleted meanwhile.
    return undefined
  }
}

/** What the article shows has an address that opens now. */
function withUrls(
  context: MarkdownContext,
  file: string,
  toUrl: (found: ResolvedFile) => string,
): MarkdownContext {
  const getUrl = (name: string) => {
    const found = resolveFile(name, file)
    return found && toUrl(found)
  }
  return {
    ...context,
    resolveFile: getUrl,
    resolveImage: (name) => {
      const [image, src] = [resolveImage(name, file), getUrl(name)]
      if (!image || src === undefined) return undefined
      return src === image.src ? image : { ...image, src, copySource: undefined }
    },
  }
}

/** Whether readers get this very file at its address. */
function isPublished({ url, file }: ResolvedFile): boolean {
  const [address = ''] = url.slice(getSite().root.length).split(/[?#]/)
  return findFile(decodePath(address))?.file === file.file
}

function toSignedUrl(secret: string, { file }: SourceFile, until: number): string {
  const below = path.relative(getSourceDir(), file).split(path.sep).join('/')
  return toUrls(getSite()).previewFile(signPreview(secret, { file: below, until }))
}
