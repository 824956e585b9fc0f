// Owns that `4. 字` is a list after a blank line, whatever stands above it. micromark asks that a list which interrupts
// starts with 1, which CommonMark asks of a paragraph alone, and it takes indented code for interrupted even after a
// blank line: the list became text, and what belongs to it became code.
import type { Construct, Extension } from 'micromark-util-types'
import type {} from 'remark-parse' // the type of `data.micromarkExtensions`
import type { Processor } from 'unified'

/** A remark plugin. */
export function remarkListAfterCode(this: Processor) {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), syntax]
}

/** Reads nothing itself: it is asked before the list, and tells it that it interrupts nothing. */
const afterBlankLine: Construct = {
  tokenize(_effects, _ok, nok) {
    const [, line] = this.events.findLast(([, { type }]) => type === 'chunkFlow') ?? []
    if (line && this.sliceSerialize(line).trim() === '') this.interrupt = false
    return nok
  },
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => String(digit).charCodeAt(0))
const syntax: Extension = { document: Object.fromEntries(DIGITS.map((code) => [code, afterBlankLine])) }
