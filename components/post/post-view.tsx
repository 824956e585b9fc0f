import { CodeCopy } from '@/components/markdown/code-copy'
import type { Site } from '@/lib/config/schema'
import type { Document } from '@/lib/content/document'
import type { Around } from '@/lib/content/get-around'
import type { Crumb } from '@/lib/content/get-entries'
import type { Mark } from '@/lib/content/get-mark'
import type { Tag } from '@/lib/content/tag-index'
import { getMessages } from '@/lib/i18n'
import type { Article } from '@/lib/markdown/article'
import { toUrls } from '@/lib/urls'
import { PostBody } from './post-body'
import { PostComments } from './post-comments'
import { PostEnd } from './post-end'
import { PostHead } from './post-head'
import { TableOfContents } from './table-of-contents'
import './post.css'

type Props = {
  document: Document
  /** Why readers do not see it yet. */
  mark?: Mark
  article: Article
  trails: Crumb[][]
  tags: Tag[]
  around: Around
  site: Site
}

/** One article or page, whole. */
export function PostView({ document, mark, article, trails, tags, around, site }: Props) {
  const { facts } = article
  const messages = getMessages(site.language)
  const urls = toUrls(site)
  const language = document.lang ?? site.language
  // The words of the page around an article of another language.
  const chrome = document.lang && messages.lang
  const hasContents = document.toc ?? (site.inkstone.toc && document.kind !== 'page')
  if (document.layout === 'false') return <PostBody article={article} lang={document.lang} />
  return (
    <article className="article h-entry" lang={document.lang}>
      <PostHead
        document={document}
        mark={mark}
        trails={trails}
        count={facts.count}
        around={around}
        urls={urls}
        messages={messages}
        language={language}
      />
      {hasContents && <TableOfContents headings={facts.headings} messages={messages} />}
      <PostBody article={article} lang={language} />
      {facts.hasCode && <CodeCopy messages={messages} />}
      {document.kind !== 'page' && (
        <PostEnd tags={tags} around={around} lang={chrome} site={site} messages={messages} />
      )}
      {around.comments && <PostComments comments={around.comments} lang={chrome} messages={messages} />}
    </article>
  )
}
