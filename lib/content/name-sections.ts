// Owns how names stand in an index like the back of a book: by letter, Chinese ones by the first letter of their pinyin.
import { compareText } from '../compare-text'
import { isTraditional } from '../i18n/language'

/** `letter` is undefined for what begins with none: digits, signs, other scripts. */
export type NameSection<T> = { letter?: string; items: T[] }

// Node brings its own ICU, which is the same on every machine; the locale is named here, never the machine's.
const byPinyin = new Intl.Collator('zh-u-co-pinyin')

/** The first syllable of each letter in ICU's order of pinyin; none begins with I, U or V. */
const FIRSTS: [letter: string, first: string][] = [...'ABCDEFGHJKLMNOPQRSTWXYZ'].map((letter, at) => [
  letter,
  [...' 八嚓哒妸发旮哈丌咔垃妈拏噢妑七呥仨他穵夕丫匝'][at] ?? '',
])

/**
 * Takes things with names; gives them by letter and, within one, in the order of a Chinese dictionary. Where Traditional
 * Chinese is read, pinyin says nothing: Chinese names stand together, by their characters.
 */
export function toNameSections<T extends { name: string }>(items: T[], language: string): NameSection<T>[] {
  const knowsPinyin = !isTraditional(language)
  const sections = new Map<string, T[]>()
  for (const item of items) {
    const letter = toLetter(item.name, knowsPinyin)
    const section = sections.get(letter)
    if (section) section.push(item)
    else sections.set(letter, [item])
  }
  const compare = (a: T, b: T) =>
    (knowsPinyin ? byPinyin.compare(a.name, b.name) : 0) || compareText(a.name, b.name)
  return [...sections]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compareText(a, b))
    .map(([letter, items]) => ({ letter: letter || undefined, items: items.sort(compare) }))
}

/** `Éclair` => E, `木工` => M, '' for what has none. */
function toLetter(name: string, knowsPinyin: boolean): string {
  const [first = ''] = name.normalize('NFKD').toUpperCase()
  if (/[A-Z]/.test(first)) return first
  if (!knowsPinyin || !/\p{Script=Han}/u.test(first)) return ''
  return FIRSTS.findLast(([, syllable]) => byPinyin.compare(syllable, first) <= 0)?.[0] ?? ''
}
