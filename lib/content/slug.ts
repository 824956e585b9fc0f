// Owns how any text becomes a URL segment or a heading id, exactly as Hexo makes them: people share these links.

/** 0 keeps the case, 1 lowers it, 2 raises it: the values of _config.yml's `filename_case`. */
export type SlugOptions = { caseTransform?: 0 | 1 | 2; separator?: string }

// Dropped, not replaced, and before anything else: 'a\tb' => 'ab'. U+3000, a space in Chinese text, is no control.
const CONTROL = /\p{Cc}+/gu
const SPECIAL = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g

/**
 * Takes any text; gives its slug, which is '' for text made of signs alone. CJK and its punctuation stay as typed.
 * Rule: hexo-util's slugize. `C++ 与 C#` => `C-与-C`, `Déjà vu!` => `Deja-vu`
 */
export function slugize(text: string, { caseTransform = 0, separator = '-' }: SlugOptions = {}): string {
  const words = foldDiacritics(text).replace(CONTROL, '').split(SPECIAL)
  // A separator that is no special sign of its own can still stand in the text: 'a+b__c' with '_' has one gap.
  const slug = words.filter(Boolean).join(separator)
  if (caseTransform === 1) return slug.toLowerCase()
  return caseTransform === 2 ? slug.toUpperCase() : slug
}

// Latin letters that Unicode does not decompose. Hexo: hexo-util/lib/escape_diacritic.ts, the letters in living use.
const UNDECOMPOSED = new Map(
  [
    'ÆAE æae ŒOE œoe ßs ẞS ØO øo ĐD đd ĦH ħh ıi ŁL łl ĿL ŀl ŦT ŧt ŉn ſl ƁB ɓb ƇC ƈc ƉD ɖd ƊD ɗd ƎE ǝe ƐE ɛe',
    'ƑF ƒf ƓG ɠg ƗI ɨi ƘK ƙk ƝN ɲn ƆO ɔo ƤP ƥp ƲV ʋv ɄU ʉu ƳY ƴy ƵZ ƶz',
  ]
    .flatMap((letters) => letters.split(' '))
    .map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
)

const MARKS = /\p{M}+/gu
// Full-width Ａ, circled Ⓐ and the digraphs Ǆ Ǉ Ǌ fold by compatibility; full-width signs such as ！ must not.
const COMPATIBLE = /^[Ａ-Ｚａ-ｚⒶ-ⓩǄ-ǌǱ-ǳ]$/
const FOLDABLE = /[Ａ-Ｚａ-ｚⒶ-ⓩ]|(?![A-Za-z])\p{Script=Latin}/gu

/** `Ångström` => `Angstrom`, `Việt` => `Viet`, `Ａ` => `A`; `が`, `й` and every other script stay whole. */
function foldDiacritics(text: string): string {
  return text.normalize('NFC').replace(FOLDABLE, (letter) => {
    const base = letter.normalize(COMPATIBLE.test(letter) ? 'NFKD' : 'NFD').replace(MARKS, '')
    return UNDECOMPOSED.get(base) ?? base
  })
}
