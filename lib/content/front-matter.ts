// Owns the way from the text of a file to its front matter as data, with a place for every key and every slip.
import type { Place, Problem } from '../problem'
import { readYamlKeys } from './read-yaml-keys'
import type { YamlSlip } from './read-yaml-mapping'
import { type FenceSlip, type SplitText, splitFrontMatter } from './split-front-matter'

export type FrontMatter = {
  data: Record<string, unknown>
  body: string
  /** Lines of the file before the body's first one, so that a line of the body has its number in the file. */
  linesBefore: number
  problems: Problem[]
  /** Where a key stands, or the start of the file for a key that is not there. */
  keyPlace: (key: string) => Place
}

/**
 * Takes the text of a file and the name to report it under; gives all of its front matter that can be read.
 * Never throws: Hexo drops a post for a slip in YAML (hexo#3445), here only the key with the slip is read as text.
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const split = splitFrontMatter(text)
  const { source, firstLine, slips: tabSlips } = toYaml(split)
  const { entries, slips } = readYamlKeys(source)
  const at = (line: number, column: number): Place => ({ file, line: firstLine + line, column })
  return {
    data: Object.fromEntries([...entries].map(([key, { value }]) => [key, value])),
    body: split.body,
    linesBefore: split.linesBefore,
    problems: [
      ...split.slips.map((slip) => toFenceProblem(slip, { file, line: slip.line, column: 1 })),
      ...tabSlips.map((line) => ({ ...at(line, 1), ...TAB_PROBLEM })),
      ...slips.map((slip) => toYamlProblem(slip, at(slip.line, slip.column))),
    ],
    keyPlace: (key) => {
      const entry = entries.get(key)
      return entry ? at(entry.line, entry.column) : { file, line: 1, column: 1 }
    },
  }
}

/** JSON is YAML in braces. A tab of indent is two spaces, as Hexo has it, for YAML itself forbids it. */
function toYaml({ format, source, firstLine }: SplitText) {
  const lines = source.split('\n')
  // Hexo knows tabs alone; after spaces their width is a guess, and the first such line is told.
  const mixed = lines.findIndex((line) => /^ +\t[ \t]*\S/.test(line))
  const spaced = source.includes('\t') ? lines.map(spaceOut).join('\n') : source
  const slips = mixed < 0 ? [] : [mixed]
  const isBare = format === 'json' && !source.trimStart().startsWith('{')
  return isBare
    ? { source: `{\n${spaced}\n}`, firstLine: firstLine - 1, slips: slips.map((line) => line + 1) }
    : { source: spaced, firstLine, slips }
}

const spaceOut = (line: string) => line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '))

const TAB_PROBLEM = { severity: 'warning', code: 'front-matter-tab', values: {} } as const

function toFenceProblem({ code }: FenceSlip, place: Place): Problem {
  if (code === 'front-matter-twice') return { ...place, severity: 'warning', code, values: {} }
  return { ...place, severity: 'error', code, values: {} }
}

function toYamlProblem(slip: YamlSlip, place: Place): Problem {
  const { code } = slip
  if (code === 'front-matter-yaml')
    return { ...place, severity: 'error', code, values: { reason: slip.reason } }
  if (code === 'front-matter-null-title')
    return { ...place, severity: 'warning', code, values: { title: slip.title } }
  return { ...place, severity: 'warning', code, values: { key: slip.key } }
}
