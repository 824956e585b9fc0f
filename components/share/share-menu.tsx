import type { Messages } from '@/lib/i18n/messages'
import type { Share } from '@/lib/share/get-share'
import './share.css'

type Props = { share: Share; messages: Messages }

/** Plain links; components/share/share-menu.element.ts adds what needs a script when it is opened. Short: every article has it. */
export function ShareMenu({ share, messages: { share: words } }: Props) {
  return (
    <details className="share">
      <summary>{words.share}</summary>
      <p>
        <a rel="nofollow" href={share.shortLink}>
          {words.shortLink}
        </a>
        <a href={share.weibo}>{words.weibo}</a>
        <a href={share.x}>X</a>
        <a href={share.telegram}>Telegram</a>
        <a href={share.email}>{words.email}</a>
        <a download href={share.poster}>
          {words.poster}
        </a>
      </p>
    </details>
  )
}
