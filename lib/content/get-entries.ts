// Owns what a list shows of a post: its excerpt, its cover, its categories with their slugs.
import type { Article } from '../markdown/article'
import { type ResolvedImage, resolveImage } from '../media/resolve-image'
import type { Document } from './document'
import { skimArticle } from './get-article'
import { getMark, type Mark } from './get-mark'
import { getCategoryTrails } from './store'

export type Crumb = { name: string; slugs: string[] }
export type Entry = {
  post: Document
  excerpt: string
  cover?: ResolvedImage
  categories: Crumb[][]
  /** Why readers do not see it yet. */
  mark?: Mark
}

/** Takes the posts of one page of a list. Their texts are read only where the front matter has no excerpt. */
export function getEntries(posts: Document[]): Promise<Entry[]> {
  return Promise.all(posts.map(getEntry))
}

async function getEntry(post: Document): Promise<Entry> {
  const cover = post.cover ? resolveImage(post.cover, post.file) : undefined
  const excerpt = await getExcerpt(post)
  return { post, excerpt, cover, categories: getCategoryTrails(post), mark: getMark(post) }
}

/**
 * What stands for a post in a list and in its `description`: front matter first, else taken from the text. `read` is
 * getArticle where the whole article is needed anyway, so that its text is parsed once.
 */
export async function getExcerpt(
  post: Document,
  read: (post: Document) => Promise<Pick<Article, 'facts'>> = skimArticle,
): Promise<string> {
  return post.excerpt ?? post.description ?? (await read(post)).facts.excerpt
}
