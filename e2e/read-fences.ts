// Owns reading the code blocks of a Markdown file, in a way of its own, so that the site is compared with its source.

/** The fences of a file that stand at the start of a line, in order. */
export function readFences(markdown: string): { info: string; text: string }[] {
  const fences: { info: string; text: string }[] = []
  let open: { mark: string; info: string; lines: string[] } | undefined
  for (const line of markdown.split('\n')) {
    const [, mark = '', info = ''] = /^(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    if (!open) {
      if (mark) open = { mark, info: info.trim(), lines: [] }
    } else if (mark.startsWith(open.mark) && info.trim() === '') {
      fences.push({ info: open.info, text: open.lines.join('\n') })
      open = undefined
    } else open.lines.push(line)
  }
  return fences
}
