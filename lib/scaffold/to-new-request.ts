// Owns what the words after `npm run new` mean: a layout where the first one names it, else the title from the first on.

/**
 * Takes words and what a layout is; gives the layout and the title, words joined: `page 关于 我` => page, `关于 我`.
 * A lone word is a title, whatever it names. Hexo: lib/plugins/console/new.ts
 */
export function toNewRequest(
  words: string[],
  isLayout: (name: string) => boolean,
  defaultLayout: string,
): { layout: string; title: string } {
  const [first = '', ...rest] = words
  const named = first.toLowerCase()
  const isNamed = rest.length > 0 && isLayout(named)
  const text = (isNamed ? rest : words).join(' ')
  return { layout: isNamed ? named : defaultLayout.toLowerCase(), title: toTitle(text) }
}

/** One line: what a title cannot hold becomes a space. */
const toTitle = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
