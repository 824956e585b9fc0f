// Owns every path that the site knows by itself, before any page is read: where an export begins.
import { getSite, getSourceDir } from '../config/site'
import { getListPaths } from '../content/has-path'
import { toSourceKind } from '../content/is-content-path'
import { toStoreShortIds } from '../content/short-ids'
import { getStore } from '../content/store'
import { toFeedLists } from '../feeds/feed-lists'
import { scanFolder } from '../live/scan-folder'
import { findFile } from '../media/find-file'
import { listPublicFiles } from '../media/public-files'
import { toPublishedPath } from '../media/published-path'
import { listDeclared } from '../redirects/declared'
import { toFormerPaths } from '../redirects/former-paths'
import { ROUTE_DIRS, toRawPaths } from '../urls'

/** Raw paths below the root; some of them may lead elsewhere, or be none: the server says. Pages go before old addresses. */
export async function listSitePaths(): Promise<string[]> {
  const site = getSite()
  const store = getStore()
  const paths = toRawPaths(site)
  const documents = [...store.posts, ...store.pages].map(({ permalink }) => permalink)
  const machines = [
    ...[...paths.feeds(), paths.feedStyle(), paths.sitemap(), paths.icon()],
    // Machines ask for these without having seen a link.
    ...[paths.robots(), paths.llms(), paths.manifest(), 'favicon.ico'],
    ...toFeedLists(store, site).flatMap(({ feeds }) => Object.values(feeds)),
    ...documents.map(paths.markdown),
  ]
  const files = [...(await listAuthorFiles()), ...listPublicFiles()]
  return [...new Set([...listListPages(), ...documents, ...machines, ...files, ...listOldPaths()])]
}

/** Every page of every list. */
function listListPages(): string[] {
  const { pagination_dir } = getSite()
  return [...getListPaths()].flatMap(([first, count]) =>
    Array.from({ length: count }, (_, index) =>
      index === 0 ? first : `${first}${pagination_dir}/${index + 1}/`,
    ),
  )
}

/** What stands beside the articles and is published: pictures, CNAME, whole pages. */
async function listAuthorFiles(): Promise<string[]> {
  const { files } = await scanFolder(getSourceDir())
  const served = [...files.keys()].filter((file) => toSourceKind(file, getSite()) === 'file')
  // The file of a draft has a path, and nothing is answered there.
  return served
    .map((file) => toPublishedPath(file).normalize('NFC'))
    .filter((raw) => findFile(raw) !== undefined)
}

/** Old addresses as far as they can be counted: what the author names, former names of lists, ids. */
function listOldPaths(): string[] {
  const site = getSite()
  const { posts, pages, tags, categories } = getStore()
  const renamed = (['tag_dir', 'category_dir', 'archive_dir'] as const).flatMap((key) =>
    [...getListPaths().keys()]
      .filter((raw) => raw.startsWith(`${site[key]}/`))
      .map((raw) => ROUTE_DIRS[key] + raw.slice(site[key].length)),
  )
  return [
    ...listDeclared([...posts, ...pages], site),
    ...toFormerPaths({ tags, categories }, site).map(([former]) => former),
    ...renamed,
    ...[...toStoreShortIds(getStore()).of.values()].map(toRawPaths(site).shortLink),
  ]
}
