// Owns a text as lines that keep their own ends, so that a mended file differs from the author's in what was mended alone.

/** `text` without its end; `end` is `\n`, `\r\n`, `\r`, or '' of the last line. */
export type Line = { text: string; end: string }

/** The last line is what stands after the last line end, often nothing. */
export function toLines(text: string): Line[] {
  const parts = text.split(/(\r\n?|\n)/)
  return parts.flatMap((part, i) => (i % 2 === 0 ? [{ text: part, end: parts[i + 1] ?? '' }] : []))
}

/** The text of lines as they are. */
export function fromLines(lines: Line[]): string {
  return lines.map(({ text, end }) => text + end).join('')
}

/** Puts a line of its own before the one at `index`, or last; its end is the file's. */
export function insertLine(lines: Line[], index: number, text: string): Line[] {
  const end = lines[0]?.end || '\n'
  const before = lines.slice(0, index).map((line) => (line.end === '' ? { ...line, end } : line))
  return [...before, { text, end }, ...lines.slice(index)]
}

/** The lines with the text of one changed; `index` counts from 0, and one that is not there changes nothing. */
export function changeLine(lines: Line[], index: number, change: (text: string) => string): Line[] {
  return lines.map((line, i) => (i === index ? { ...line, text: change(line.text) } : line))
}
