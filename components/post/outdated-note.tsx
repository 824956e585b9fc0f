import { DateTime } from '@/components/ui/date-time'
import type { Around } from '@/lib/content/get-around'
import type { Messages } from '@/lib/i18n/messages'

type Props = { outdated: NonNullable<Around['outdated']>; lang?: string; messages: Messages }

// Run where it stands, so that nothing moves when the note appears.
const toScript = ({ since, days }: Props['outdated']) =>
  `document.currentScript.previousSibling.hidden=Date.now()-Date.parse(${JSON.stringify(since)})<${days}*864e5`

/** Shown by the reader's own calendar: the page itself stays the same while days pass. Without script there is the date above. */
export function OutdatedNote({ outdated, lang, messages: { around } }: Props) {
  return (
    <div className="outdated" lang={lang}>
      <p hidden suppressHydrationWarning>
        {around.outdated}
        <DateTime date={outdated.since} />
      </p>
      <script dangerouslySetInnerHTML={{ __html: toScript(outdated) }} />
    </div>
  )
}
