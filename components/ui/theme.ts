/** Where a reader's choice is kept: `light` or `dark`; absent means the system's. */
export const THEME_KEY = 'theme'

/** Shows a choice and keeps it; null follows the system again. Storage can be forbidden; the page changes all the same. */
export function chooseTheme(choice: string | null): void {
  showTheme(choice)
  try {
    if (choice) localStorage.setItem(THEME_KEY, choice)
    else localStorage.removeItem(THEME_KEY)
  } catch {}
}

export function showTheme(theme: string | null): void {
  if (theme) document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

export function readTheme(): string | null {
  try {
    return localStorage.getItem(THEME_KEY)
  } catch {
    return document.documentElement.dataset.theme ?? null
  }
}
