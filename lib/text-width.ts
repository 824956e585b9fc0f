// Owns how wide a text stands in a terminal, where 汉 takes the room of two letters.

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })
// East Asian Width W and F, which JavaScript has no property for: the scripts of it, their signs, full-width forms, emoji.
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}\u3000-\u303E\u30A0-\u30FF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\uFE0F/u
const HALF_WIDTH = /^[\uFF61-\uFFDC]/u
const NO_WIDTH = /^[\p{M}\p{Cc}\p{Cf}]+$/u

/** The columns of one character as a reader counts them: `汉` => 2, `é` in two code points => 1, a control => 0. */
function toGraphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0
  return WIDE.test(grapheme) && !HALF_WIDTH.test(grapheme) ? 2 : 1
}

const toGraphemes = (text: string) => [...GRAPHEMES.segment(text)].map(({ segment }) => segment)

/** Takes a line of text; gives how many columns of a terminal it needs: `检查 a` => 6. */
export function toTextWidth(text: string): number {
  return toGraphemes(text).reduce((sum, one) => sum + toGraphemeWidth(one), 0)
}

/** The start of a text that fits into so many columns, with `…` where something had to go: `检查文章` in 5 => `检查…`. */
export function cutToWidth(text: string, columns: number): string {
  if (toTextWidth(text) <= columns) return text
  let cut = ''
  let width = 1
  for (const one of toGraphemes(text)) {
    width += toGraphemeWidth(one)
    if (width > columns) break
    cut += one
  }
  return columns > 0 ? `${cut}…` : ''
}
