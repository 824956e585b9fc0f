// Owns when two texts are the same to a search: whatever the width, the case, the script, the shape of the quotes.
import pairs from 'opencc-js/dict/TSCharacters'

// Seen by nobody: a soft hyphen, signs without width.
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/**
 * `ＡＢ` => `ab`, `資訊` => `资讯`, `ﬁ` => `fi`, `“` => `"`. Character by character, never by phrase: any part of a text is
 * found in it, whatever stands around.
 */
export function foldText(text: string): string {
  return foldCharacters(text.normalize('NFKC').toLowerCase()).replace(UNSEEN, '')
}

// Code unit → code unit; 0 stays as it is.
const FOLDED = new Uint16Array(65_536)
for (const pair of pairs.split('|')) {
  const [traditional = '', simplified = ''] = pair.split(' ')
  // Of the rarest ones that take two units no reader has a keyboard for the other form.
  if (traditional.length === 1 && simplified.length === 1)
    FOLDED[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
}
// A final sigma is one only where no letter follows, which a part of a text cannot know.
for (const [from, to] of ["‘'", "’'", '“"', '”"', 'ςσ'].map((pair) => [...pair]))
  FOLDED[from?.charCodeAt(0) ?? 0] = to?.charCodeAt(0) ?? 0

function foldCharacters(text: string): string {
  let folded = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const unit = FOLDED[text.charCodeAt(at)]
    if (!unit) continue
    folded += text.slice(done, at) + String.fromCharCode(unit)
    done = at + 1
  }
  return done === 0 ? text : folded + text.slice(done)
}

// What folds unit for unit whatever stands after it. All else, `…` or `é`, is looked at with the letter before it, for a mark
// changes its letter.
const OTHERS =
  /[\s\S]?[^\t\n\x20-\x7e\u2013-\u2015\u2018-\u201d\u3001-\u302d\u3041-\u3096\u30a1-\u30fa\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]+/g
// The voiced marks of narrow kana and the parts of a Hangul syllable are marks to NFKC, too.
const CLUSTER = /[\s\S][\p{M}\uff9e\uff9f\u1160-\u11ff]*/gu

type Stretch = { folded: number; place: number; isEven: boolean; length: number }

/** A folded text, and for a part of it which part of the text it comes from. */
export type Folding = { folded: string; toRange: (from: number, to: number) => [from: number, to: number] }

/** Folds a text that is to be shown. What has become several characters, `ﬁ`, is of one part. */
export function foldToShow(text: string): Folding {
  let folded = ''
  const stretches: Stretch[] = []
  const add = (part: string, place: number, isEven: boolean) => {
    stretches.push({ folded: folded.length, place, isEven, length: part.length })
    folded += foldText(part)
  }
  let done = 0
  for (const { 0: others, index } of text.matchAll(OTHERS)) {
    if (index > done) add(text.slice(done, index), done, true)
    for (const cluster of others.matchAll(CLUSTER)) add(cluster[0], index + cluster.index, false)
    done = index + others.length
  }
  if (done < text.length) add(text.slice(done), done, true)
  const find = (at: number) => findStretch(stretches, at)
  return {
    folded,
    toRange: (from, to) => {
      const [first, last] = [find(from), find(to - 1)]
      return [
        first.place + (first.isEven ? from - first.folded : 0),
        last.place + (last.isEven ? to - last.folded : last.length),
      ]
    },
  }
}

/** The last one that begins at a place or before it. */
function findStretch(stretches: Stretch[], at: number): Stretch {
  let [low, high] = [0, stretches.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.folded ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return stretches[low - 1] ?? { folded: 0, place: 0, isEven: true, length: 0 }
}
