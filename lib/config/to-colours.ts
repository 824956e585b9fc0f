// Owns the colours that an owner chooses, as CSS variables for the page's root; app/styles/tokens.css has their defaults.
import type { Site } from './schema'

type Paper = Site['inkstone']['paper']

/** Light and dark of each paper. `warm` is the stylesheet's own. */
const PAPERS: Record<Paper, { light: string; dark: string } | undefined> = {
  warm: undefined,
  white: { light: '#fff', dark: 'oklch(18% 0 0)' },
  grey: { light: 'oklch(97.2% 0.002 260)', dark: 'oklch(21% 0.004 260)' },
  green: { light: 'oklch(96.8% 0.014 145)', dark: 'oklch(20% 0.012 160)' },
}

/** Only what differs from the stylesheet; undefined where nothing does. */
export function toColours({ inkstone }: Pick<Site, 'inkstone'>): Record<string, string> | undefined {
  const { accent, accent_dark, paper } = inkstone
  const colours = {
    '--accent-light': accent,
    '--accent-dark': accent_dark || accent,
    '--paper-light': PAPERS[paper]?.light,
    '--paper-dark': PAPERS[paper]?.dark,
  }
  const chosen = Object.entries(colours).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return chosen.length > 0 ? Object.fromEntries(chosen) : undefined
}
