import type { Messages } from '@/lib/i18n/messages'

/** Shown only where script runs, by the style sheet. */
export function ThemeSwitch({ messages: { theme } }: { messages: Messages }) {
  return (
    <theme-switch>
      <button type="button" aria-label={theme.switch} title={theme.switch}>
        <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
          <path className="moon" d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z" />
          <path
            className="sun"
            d="M12 7.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M19 5l-1.4 1.4M6.4 17.6 5 19"
          />
        </svg>
      </button>
    </theme-switch>
  )
}
