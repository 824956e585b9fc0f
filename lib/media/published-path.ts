// Owns where a file of the author's folder is published, both ways: file → URL and URL → file.
import path from 'node:path'
import { getSite, getSourceDir } from '../config/site'
import type { Document } from '../content/document'
import { isContentPath, toSourceKind } from '../content/is-content-path'
import { getDocument, getStore } from '../content/store'
import type { Store } from '../content/to-store'
import { isMedia } from './content-types'
import { listNames } from './find-name'

const IN_POSTS = /^_(?:posts|drafts)\//
// foo/bar.md => foo/bar, which is also the folder of its files.
const EXTENSION = /\.[^./]+$/
// No disk takes more, and every folder of a path is asked for.
const LONGEST = 4096

/**
 * Takes a file's path below the source folder; gives its raw path below the root. With `post_asset_folder` a file in
 * `_posts/foo/` stands below the URL of `_posts/foo.md`, any other at its own path. Hexo: lib/models/post_asset.ts path
 */
export function toPublishedPath(file: string): string {
  if (!getSite().post_asset_folder) return file
  const posts = getPostsByFolder()
  for (const folder of toParents(file)) {
    const post = posts.get(folder)
    if (post) return toAssetFolder(post.permalink) + file.slice(folder.length + 1)
  }
  return file
}

/** Takes a raw path below the root; gives the files below the source folder that it may mean. None of them need exist. */
export function toSourceFiles(raw: string): string[] {
  if (raw.length > LONGEST) return []
  const own = raw === '' || raw.endsWith('/') ? `${raw}index.html` : raw
  const assets = getSite().post_asset_folder ? toAssetFiles(raw) : []
  return [...assets, ...(isOpen(own) ? [own] : [])]
}

function toAssetFiles(raw: string): string[] {
  return toParents(raw).flatMap((folder) => {
    const post = [`${folder}/`, folder, `${folder}.html`, `${folder}.htm`].map(getDocument).find(Boolean)
    if (!post || post.kind === 'page') return []
    const file = `${post.file.replace(EXTENSION, '')}/${raw.slice(folder.length + 1)}`
    return toSourceKind(file, getSite()) === 'file' ? [file] : []
  })
}

/**
 * Whether a file is served at its own path. Beside posts that is what they may name, and nothing in the folder of a post
 * that has a URL for it, or will have one when it is published.
 */
function isOpen(file: string): boolean {
  const site = getSite()
  if (toSourceKind(file, site) !== 'file') return false
  if (!IN_POSTS.test(file)) return true
  const showsDrafts = site.render_drafts || process.env.NODE_ENV === 'development'
  if (!isMedia(file) || (file.startsWith('_drafts/') && !showsDrafts)) return false
  return !site.post_asset_folder || !toParents(file).some(isFolderOfArticle)
}

/** Whether an article stands beside the folder of its name: `_posts/foo` of `_posts/foo.md`. */
function isFolderOfArticle(folder: string): boolean {
  const parent = path.posix.dirname(folder)
  for (const name of listNames(path.join(/* turbopackIgnore: true */ getSourceDir(), parent))) {
    const file = `${parent}/${name}`
    if (file.startsWith(folder) && file.replace(EXTENSION, '') === folder && isContentPath(file, getSite()))
      return true
  }
  return false
}

/** Every folder that a path is in, the nearest first: a/b/c.png => a/b, a. */
function toParents(file: string): string[] {
  const segments = file.split('/')
  return segments.slice(1).map((_, index) => segments.slice(0, segments.length - 1 - index).join('/'))
}

// 2024/你好/ stays; 886.html => 886/
const toAssetFolder = (permalink: string) => permalink.replace(/\.html?$/, '').replace(/\/?$/, '/')

let known: { store: Store; posts: Map<string, Document> } | undefined

function getPostsByFolder(): Map<string, Document> {
  const store = getStore()
  if (known?.store !== store) {
    const posts = new Map(store.posts.map((post) => [post.file.replace(EXTENSION, ''), post]))
    known = { store, posts }
  }
  return known.posts
}
