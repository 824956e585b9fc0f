// Owns mends of the article's text: the space of a heading, the end of a code block, the name of an image.
import type { Problem } from '../../problem'
import { encodePath } from '../../urls'
import { changeLine, insertLine, type Line } from './lines'

/** `##标题` => `## 标题`, in a quote or a list too. */
export function fixHeading(lines: Line[], { line, column }: Problem<'heading-space'>): Line[] {
  return changeLine(lines, line - 1, (text) => {
    const [before, heading] = [text.slice(0, column - 1), text.slice(column - 1)]
    return before + heading.replace(/^(#{1,6})(?=[^\s#])/, '$1 ')
  })
}

/** Ends the block with the article. Only one at the margin: in a list or a quote it may have ended with that. */
export function fixFence(lines: Line[], { line, column }: Problem<'fence-unclosed'>): Line[] {
  const fence = column === 1 ? /^(?:`{3,}|~{3,})/.exec(lines[line - 1]?.text ?? '')?.[0] : undefined
  if (!fence) return lines
  const isLastEmpty = lines.at(-1)?.text === ''
  return insertLine(lines, isLastEmpty ? lines.length - 1 : lines.length, fence)
}

/** `![](img/A.PNG)` => `![](IMG/a.png)`, encoded where the author encoded it. */
export function fixImageCase(lines: Line[], { line, column, values }: Problem<'image-case'>): Line[] {
  return changeLine(lines, line - 1, (text) => {
    const [before, image] = [text.slice(0, column - 1), text.slice(column - 1)]
    const write = WRITINGS.find((encode) => image.includes(encode(values.src)))
    // A function, for `$&` in a name would be read as a pattern.
    return write ? before + image.replace(write(values.src), () => write(values.actual)) : text
  })
}

const WRITINGS: ((name: string) => string)[] = [(name) => name, encodeURI, encodePath]
