// Owns the difference of quotes, dashes and dots: Hexo's smartypants sets them, here they stay as typed.
import type { Reading } from '../reading'
import type { Rule } from './rule'

/** HEXO.md: "`smartypants` is on and turns Chinese quotes wrong; ours: off". Ids keep Hexo's signs on both sides. */
export const typographicSigns: Rule = {
  name: 'typographic-signs',
  reading: (reading: Reading) => ({
    ...reading,
    text: reading.text.map(toTyped),
    headings: reading.headings.map((heading) => ({ ...heading, text: toTyped(heading.text) })),
    links: reading.links.map(({ href, text }) => ({ href, text: toTyped(text) })),
  }),
}

/** Each sign has one typed form, so what differs in anything else still differs: `“A” — B…` => `"A" --- B...` */
function toTyped(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replaceAll('—', '---')
    .replaceAll('–', '--')
    .replaceAll('…', '...')
}
