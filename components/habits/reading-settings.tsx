import type { Messages } from '@/lib/i18n/messages'

/** Shown only where script runs, by the style sheet; what it opens is loaded when it is opened. */
export function ReadingSettings({ messages: { habits } }: { messages: Messages }) {
  return (
    <reading-settings>
      <button type="button" aria-label={habits.settings} title={habits.settings} aria-expanded="false">
        <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M1.5 19 7 5l5.5 14M3.5 14h7M20.5 12v7m0-3.5a3 3.5 0 1 1 0-.1" />
        </svg>
      </button>
    </reading-settings>
  )
}
