import type { Comments } from '@/lib/content/comments'
import type { Messages } from '@/lib/i18n/messages'

type Props = { comments: Comments; lang?: string; messages: Messages }

/** A button that says which server it asks; nothing of it is fetched before. */
export function PostComments({ comments, lang, messages: { around } }: Props) {
  const { provider, lazy, client, host, options, href } = comments
  return (
    <section className="comments" lang={lang} aria-labelledby="comments">
      <h2 id="comments">{around.comments}</h2>
      <post-comments
        data-provider={provider}
        data-lazy={lazy}
        data-client={client}
        data-options={JSON.stringify(options)}
        data-loading={around.loadingComments}
        data-failed={around.commentsFailed}
      >
        <button type="button">{around.loadComments(host)}</button>
      </post-comments>
      {href && (
        <noscript>
          <a href={href}>{around.commentsElsewhere}</a>
        </noscript>
      )}
    </section>
  )
}
