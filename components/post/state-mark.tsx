import { DateTime } from '@/components/ui/date-time'
import type { Mark } from '@/lib/content/get-mark'
import type { Messages } from '@/lib/i18n/messages'

type Props = { mark?: Mark; date?: string; messages: Messages }

/** Why readers do not see a document yet, and from when they will. */
export function StateMark({ mark, date, messages }: Props) {
  if (!mark) return null
  return (
    // Its colour stands here: no stylesheet that readers load has a rule for what they never see.
    <span className="state-mark" style={{ color: 'var(--accent)', fontSize: 'var(--fine)' }}>
      {messages.marks[mark]}
      {mark === 'scheduled' && date && <DateTime date={date} show="minute" />}
    </span>
  )
}
