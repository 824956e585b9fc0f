import { CodeCopy } from '@/components/markdown/code-copy'
import { ImageZoom } from '@/components/markdown/image-zoom'
import type { Site } from '@/lib/config/schema'
import type { Document } from '@/lib/content/document'
import type { Around } from '@/lib/content/get-around'
import type { Crumb } from '@/lib/content/get-entries'
import type { Mark } from '@/lib/content/get-mark'
import type { Pictures } from '@/lib/content/get-pictures'
import type { Tag } from '@/lib/content/tag-index'
import type { FriendGroup } from '@/lib/friends'
import { getMessages } from '@/lib/i18n'
import type { Article } from '@/lib/markdown/article'
import { toUrls } from '@/lib/urls'
import { FriendLinks } from './friend-links'
import { PostBody } from './post-body'
import { PostComments } from './post-comments'
import { PostEnd } from './post-end'
import { PostHead } from './post-head'
import { PostPhotos } from './post-photos'
import { TableOfContents } from './table-of-contents'
import '@/components/habits/progress.css'
import './post.css'

type Props = {
  document: Document
  /** Why readers do not see it yet. */
  mark?: Mark
  article: Article
  pictures: Pictures
  trails: Crumb[][]
  tags: Tag[]
  around: Around
  /** Below the text of a page of friends. */
  friends?: FriendGroup[]
  site: Site
}

/** One article or page, whole. */
export function PostView(props: Props) {
  const { document, mark, article, pictures, trails, tags, around, friends = [], site } = props
  const { facts } = article
  const messages = getMessages(site.language)
  const urls = toUrls(site)
  const language = document.lang ?? site.language
  // The words of the page around an article of another language.
  const chrome = document.lang && messages.lang
  const { toc } = site.inkstone
  const hasContents = document.toc ?? (toc.enable && document.kind !== 'page')
  const hasImages = facts.firstImage !== undefined || pictures.photos.length > 0
  if (document.layout === 'false') return <PostBody article={article} lang={document.lang} />
  return (
    <article className="article h-entry" lang={document.lang} data-id={document.id}>
      <PostHead
        document={document}
        mark={mark}
        cover={pictures.cover}
        trails={trails}
        count={facts.count}
        around={around}
        urls={urls}
        messages={messages}
        language={language}
      />
      {pictures.photos.length > 0 && <PostPhotos photos={pictures.photos} messages={messages} />}
      {hasContents && (
        <TableOfContents
          headings={facts.headings}
          depth={document.tocDepth ?? toc.max_depth}
          isNumbered={document.tocNumber ?? toc.number}
          messages={messages}
        />
      )}
      <PostBody article={article} lang={language} />
      {friends.length > 0 && <FriendLinks groups={friends} />}
      {facts.hasCode && <CodeCopy messages={messages} />}
      {hasImages && <ImageZoom messages={messages} />}
      {document.kind !== 'page' && (
        <PostEnd tags={tags} around={around} lang={chrome} site={site} messages={messages} />
      )}
      {around.comments && <PostComments comments={around.comments} lang={chrome} messages={messages} />}
    </article>
  )
}
