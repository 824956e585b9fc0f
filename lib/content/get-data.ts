// Owns the author's data: source/_data/*.yml, *.yaml and *.json, which tags such as a list of friends show.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { compareText } from '../compare-text'
import { getSourceDir } from '../config/site'
import type { Problem } from '../problem'

type DataFile = { stamp: string; value?: unknown; problems: Problem[] }

const EXTENSION = /\.(?:ya?ml|json)$/i

/** Whether a path below the source folder is such a file; `_data/.friends.yml.swp`, which an editor makes, is none. */
export const isDataFile = (source: string) => source.startsWith('_data/') && EXTENSION.test(source)

const known = new Map<string, DataFile>()

/** What the files hold now, by path without extension: `_data/friends/close.yml` => `friends/close`. Hexo: lib/plugins/processor/data.ts */
export function getData(): Record<string, unknown> {
  const entries = readFiles().map(([name, { value }]) => [name.replace(EXTENSION, ''), value])
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** What is wrong with the files. One that cannot be read has no value, and hides no other. */
export function getDataProblems(): Problem[] {
  return readFiles().flatMap(([, { problems }]) => problems)
}

function readFiles(): [string, DataFile][] {
  return listFiles(path.join(/* turbopackIgnore: true */ getSourceDir(), '_data')).map(([name, file]) => {
    const { mtimeMs, size } = statSync(file)
    const stamp = `${mtimeMs}:${size}`
    const last = known.get(file)
    if (last?.stamp === stamp) return [name, last]
    const data = { stamp, ...parse(readFileSync(file, 'utf8'), `_data/${name}`) }
    known.set(file, data)
    return [name, data]
  })
}

/** Paths below the folder and on the disk. Sorted, so that of two files with one name the same wins everywhere. */
function listFiles(folder: string): [string, string][] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name): [string, string] => [name.split(path.sep).join('/'), path.join(folder, name)])
      .filter(([name]) => EXTENSION.test(name))
      .filter(([, file]) => statSync(file, { throwIfNoEntry: false })?.isFile())
      .sort(([a], [b]) => compareText(a, b))
  } catch {
    // Most blogs have none.
    return []
  }
}

/** JSON is YAML too, and this parser says where it went wrong. */
function parse(text: string, file: string): Omit<DataFile, 'stamp'> {
  const lineCounter = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter,
    uniqueKeys: false,
    strict: false,
  })
  const toProblem = (offset: number, message: string): Problem => {
    const { line, col } = lineCounter.linePos(offset)
    const reason = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
    const place = { file, line: Math.max(line, 1), column: Math.max(col, 1) }
    return { ...place, severity: 'error', code: 'data-unreadable', values: { reason } }
  }
  const [error] = document.errors
  if (error) return { problems: [toProblem(error.pos[0], error.message)] }
  try {
    return { value: document.toJS(), problems: [] }
  } catch (fault) {
    // An alias without its anchor.
    return { problems: [toProblem(0, fault instanceof Error ? fault.message : String(fault))] }
  }
}
