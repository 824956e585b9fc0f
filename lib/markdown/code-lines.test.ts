// Owns the proof for the lines of code that stand out.
import { describe, expect, it } from 'vitest'
import { toCodeLines } from './code-lines'
import { toFenceOptions } from './fence-options'

/** Each line with what it is before it: `mark|`, `add+|`, `|`. */
function lines(info: string, written: string): string[] {
  const { code, kinds } = toCodeLines(written, toFenceOptions(info))
  return code.split('\n').map((line, index) => {
    const { className = '', sign = '' } = kinds.get(index) ?? {}
    return `${className}${sign}|${line}`
  })
}

describe('toCodeLines', () => {
  it.each<[string, string, string[]]>([
    ['js mark:2', 'a\nb', ['|a', 'mark|b']],
    ['js {1} first_line:7', 'a\nb', ['|a', '|b']],
    ['js mark:8 first_line:7', 'a\nb', ['|a', 'mark|b']],
    ['js', 'a // [!code ++]\nb // [!code --]\nc', ['add+|a', 'del-|b', '|c']],
    ['js', 'a // [!code highlight]\nb /* [!code hl] */', ['mark|a', 'mark|b']],
    ['js', 'a // [!code focus]\nb //[!code error]\nc // [!code warning]', ['mark|a', 'mark|b', 'mark|c']],
    ['js', 'a // [!code ++:2]\nb\nc', ['add+|a', 'add+|b', '|c']],
    ['js', '// [!code --:2]\na\nb\nc', ['del-|a', 'del-|b', '|c']],
    ['html', '<b> <!-- [!code ++] -->', ['add+|<b>']],
    ['jsx', '<b> {/* [!code ++] */}', ['add+|<b>']],
    ['py', 'a # [!code --]', ['del-|a']],
    ['sql', 'a -- [!code --]', ['del-|a']],
    ['lisp', '(a) ;; [!code hl]', ['mark|(a)']],
    ['css', '  a /* [!code hl] */  ', ['mark|  a']],
    // Not at the end, not in a comment, not known: as typed.
    ['js', 'a // [!code ++] b', ['|a // [!code ++] b']],
    ['js', 'a [!code ++]', ['|a [!code ++]']],
    ['js', 'a // [!code word:x]', ['|a // [!code word:x]']],
    ['js', '// highlight-next-line\na\nb', ['mark|a', '|b']],
    ['js', 'a\n// highlight-start\nb\nc\n// highlight-end\nd', ['|a', 'mark|b', 'mark|c', '|d']],
    ['html', '<!-- highlight-next-line -->\n<b>', ['mark|<b>']],
    ['js', 'a // highlight-next-line', ['|a // highlight-next-line']],
    ['diff', '--- a/x\n+++ b/x\n-a\n+b\n c', ['|--- a/x', '|+++ b/x', 'del|-a', 'add|+b', '| c']],
    ['patch mark:1', '+a\n++i', ['mark|+a', 'add|++i']],
    ['diff-js', '+a', ['add|+a']],
    ['js', '+a\n-b', ['|+a', '|-b']],
    ['', '', ['|']],
  ])('%s %j', (info, written, expected) => expect(lines(info, written)).toEqual(expected))

  it('bounds how many lines a comment is about', () => {
    expect(toCodeLines('a // [!code hl:99999999]', toFenceOptions('js')).kinds.size).toBe(10_000)
  })
})
