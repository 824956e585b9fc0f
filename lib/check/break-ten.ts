// Owns ten ways to break a file, for the tests that prove that nothing else suffers.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Takes the lines of a good file; gives the broken ones, and the line (from 1) that the author should be sent to. */
type Break = (lines: string[]) => { lines: string[]; line: number }

const closing = (lines: string[]) => lines.indexOf('---', 1)
const insert =
  (at: (lines: string[]) => number, ...added: string[]): Break =>
  (lines) => ({ lines: lines.toSpliced(at(lines), 0, ...added), line: at(lines) + 1 })
const append =
  (...added: string[]): Break =>
  (lines) => ({
    lines: [...lines, '', ...added],
    line: lines.length + 2,
  })
/** Puts a key in the place of another, with the lines of its value. */
const replaceKey =
  (key: string, line: string): Break =>
  (lines) => {
    const start = lines.findIndex((one) => one.startsWith(`${key}:`))
    const rest = lines.findIndex((one, i) => i > start && !/^[\s-]+[^-]/.test(one))
    return { lines: lines.toSpliced(start, rest - start, line), line: start + 1 }
  }

const BREAKS: [rule: string, Break][] = [
  ['front-matter-yaml', insert(() => 1, 'author: @某人')],
  ['front-matter-unclosed', (lines) => ({ lines: lines.toSpliced(closing(lines), 1, ''), line: 1 })],
  ['front-matter-twice', insert((lines) => closing(lines) + 1, '---', 'title: 又一次', '---')],
  ['date-invalid', replaceKey('date', 'date: 2024-03-39')],
  ['tag-collision', replaceKey('tags', 'tags: [撞名 一, 撞名-一]')],
  ['fence-unclosed', append('```js', 'const a = 1')],
  ['image-missing', append('![图](不在这里.png)')],
  ['anchor-dead', append('[节](#没有这一节)')],
  ['link-dead', append('[页](/没有/这一页/)')],
  ['html-script', append('<script>alert(1)</script>')],
]

/** Whether a text has the keys that are broken: an ordinary block with a date and tags. */
export function isBreakable(text: string): boolean {
  return /^---\n(?:.*\n)*?date: .*\n(?:.*\n)*?---\n/.test(text) && /^tags:/m.test(text)
}

/** Takes the source folder and ten good files below it; breaks each its own way and gives the reports that there should be. */
export function breakTen(sourceDir: string, files: string[]): string[] {
  return BREAKS.map(([rule, breakLines], i) => {
    const file = path.join(sourceDir, files[i] ?? '')
    const { lines, line } = breakLines(readFileSync(file, 'utf8').replace(/\n*$/, '').split('\n'))
    writeFileSync(file, `${lines.join('\n')}\n`)
    return `${files[i]}:${line} ${rule}`
  })
}
