// Owns mends inside the front matter: spaces, colons, tabs and quotes, each of which changes no value that was read.
import { KNOWN_KEY } from '../../content/split-front-matter'
import type { Problem } from '../../problem'
import { changeLine, type Line } from './lines'

const NO_SPACE_AFTER_DASH = /^([ \t]*-)(?=[^\s-])/
const NO_SPACE_AFTER_COLON = /^(["']?[^\s:："']+["']?[ \t]*:)(?=\S)/

/** `-Android` => `- Android`, `title:X` => `title: X` */
export function fixSpace(lines: Line[], { line }: Problem<'front-matter-space'>): Line[] {
  return changeLine(lines, line - 1, (text) =>
    text.replace(NO_SPACE_AFTER_DASH.test(text) ? NO_SPACE_AFTER_DASH : NO_SPACE_AFTER_COLON, '$1 '),
  )
}

/** `title：X` => `title: X`; only after a key that cannot be the start of a sentence. */
export function fixColon(lines: Line[], { line }: Problem<'front-matter-colon'>): Line[] {
  return changeLine(lines, line - 1, (text) =>
    KNOWN_KEY.test(text) ? text.replace(/^([^:：]*)：[ \t]*/, '$1: ') : text,
  )
}

const FENCE = /^(?:-{3,}|;{3,})[ \t]*$/

/** ` \t- a` => `   - a`; the first line is told, all up to the end of the front matter are meant. */
export function fixTabs(lines: Line[], { line }: Problem<'front-matter-tab'>): Line[] {
  const end = lines.findIndex(({ text }, i) => i >= line && FENCE.test(text))
  return lines.map((one, i) => {
    const isMeant = i >= line - 1 && (end < 0 || i < end) && /^ +\t/.test(one.text)
    return isMeant ? { ...one, text: one.text.replace(/^[ \t]+/, spaceOut) } : one
  })
}

// As the reader takes it: lib/content/front-matter.ts
const spaceOut = (indent: string) => indent.replaceAll('\t', '  ')

/** `title: # 1` => `title: '# 1'` */
export function fixTitle(lines: Line[], { line, values }: Problem<'front-matter-null-title'>): Line[] {
  return changeLine(lines, line - 1, (text) => {
    const [, key, title] = /^(["']?title["']?[ \t]*:)[ \t]*(.*?)[ \t]*$/.exec(text) ?? []
    return key && title === values.title ? `${key} '${title.replaceAll("'", "''")}'` : text
  })
}
