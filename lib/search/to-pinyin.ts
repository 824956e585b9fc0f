// Owns how a title is found by its sound: `tinglimu` and `tlm` for 听李沐.
import { pinyin } from 'pinyin-pro'

/** A title as it is spoken; `starts` are where its syllables and other words begin in `spoken`. */
export type Pinyin = { spoken: string; starts: number[]; initials: string }

/** `听李沐讲 LLM` => spoken `tinglimujiangllm`, initials `tlmjl` */
export function toPinyin(title: string): Pinyin {
  const words = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((word) => word.toLowerCase().split(/[^a-z\d]+/))
    .filter(Boolean)
  let spoken = ''
  const starts = words.map((word) => {
    spoken += word
    return spoken.length - word.length
  })
  return { spoken, starts, initials: words.map((word) => word[0]).join('') }
}

/** Whether what is typed is how a part of a title is spoken, its last syllable perhaps not yet whole: `limuj`. */
export function isSpoken({ spoken, starts }: Pinyin, typed: string, leastSyllables = 1): boolean {
  return starts.some(
    (start, index) =>
      spoken.startsWith(typed, start) &&
      // As many begin within what is typed.
      (starts[index + leastSyllables - 1] ?? Number.POSITIVE_INFINITY) < start + typed.length,
  )
}
