// Owns where the lines of a text begin.

/** Takes a text; gives the offset of each line's first character: `a\nb` => [0, 2] */
export function toLineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
