// Owns which characters are CJK letters and which are CJK punctuation, for every rule that asks.

/** One letter of Chinese, Japanese or Korean; 々 and 〇 are letters, ー is kana. */
export const CJK_LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u

/** Quotes “”‘’, — and …, the CJK signs 、。《》「」【】〜 and U+3000, the full-width ！（），：；？ and half-width ｡｢｣､. */
export const CJK_PUNCTUATION =
  /[\u2014\u2018-\u201d\u2026\u3000-\u3004\u3008-\u3020\u3030\u303d\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/
