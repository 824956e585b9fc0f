// Owns where a paragraph is cut in two between its lines, while those are as typed.
import type { PhrasingContent } from 'mdast'

type IsStart = (text: string, line: number, isFirst: boolean) => boolean

/**
 * Takes what a paragraph holds; cuts it at the first line that `isStart` is true of; the line end before it goes.
 * Undefined where there is none.
 */
export function splitAt(children: PhrasingContent[], isStart: IsStart) {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue
    const lines = child.value.split('\n')
    const found = lines.findIndex((line, at) => {
      const startsLine = at > 0 || index === 0 || children[index - 1]?.type === 'break'
      return startsLine && isStart(line, (child.position?.start.line ?? 0) + at, at === 0 && index === 0)
    })
    if (found < 0) continue
    const head = lines.slice(0, found).join('\n')
    const before = children.slice(0, found > 0 ? index : Math.max(0, index - 1))
    if (head !== '') before.push({ ...child, value: head })
    return {
      before,
      after: [{ ...child, value: lines.slice(found).join('\n') }, ...children.slice(index + 1)],
    }
  }
  return undefined
}
