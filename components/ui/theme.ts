/** Where a reader's choice is kept: `light` or `dark`; all else means the system's. */
export const THEME_KEY = 'theme'

/** Shows a choice and keeps it; '' follows the system again. Storage can be forbidden; the page changes all the same. */
export function chooseTheme(choice: string): void {
  showTheme(choice)
  try {
    localStorage.setItem(THEME_KEY, choice)
  } catch {}
}

export function showTheme(theme: string): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

/** What is kept, '' where nothing is. Another blog engine may have kept its own there. */
export function readTheme(): string {
  try {
    const kept = localStorage.getItem(THEME_KEY) ?? ''
    return /^(light|dark)$/.test(kept) ? kept : ''
  } catch {
    return document.documentElement.dataset.theme ?? ''
  }
}
