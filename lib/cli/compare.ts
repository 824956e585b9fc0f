// `npm run compare -- FOLDER...`: renders every post with Hexo's renderer and with ours; prints what differs; exits 1 when
// less than 99 % are equal. `--verbose`, `--only TEXT`, `--json`, `--markdown FILE`.
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compareFolder, type FileReport, type FolderReport } from '../compare/compare-folder'
import { toPage } from '../compare/to-page'
import { toSummaries } from '../compare/to-summary'
import { toTable } from '../compare/to-table'
import { COMMANDS } from './commands'
import { type Progress, withProgress } from './progress'
import { getArguments } from './read-arguments'

const ENOUGH = 99
const LONGEST = 300

const { words: folders, has, get } = getArguments('compare')
if (folders.length === 0 || !folders.every((folder) => existsSync(folder))) {
  console.error(`✗ ${COMMANDS.compare.usage}`)
  process.exit(2)
}

const reports: FolderReport[] = []
for (const folder of folders) {
  const compare = (onProgress: Progress['update']) => compareFolder(folder, { only: get('only'), onProgress })
  reports.push(await withProgress(path.basename(path.resolve(folder)), compare))
}
const summaries = toSummaries(reports)
const unequal = reports.flatMap(({ folder, files }) =>
  files.filter(isUnequal).map((report) => ({ folder, ...report })),
)

if (has('json')) console.log(JSON.stringify({ summaries, unequal }, null, 2))
else {
  console.log(toTable(summaries))
  for (const report of unequal) console.log(`✗ ${report.folder}/${report.file}${toDetail(report)}`)
}
const page = get('markdown')
if (page) writeFileSync(page, toPage(summaries))
process.exitCode = (summaries.at(-1)?.percent ?? 100) < ENOUGH ? 1 : 0

function isUnequal(report: FileReport): boolean {
  return 'error' in report || report.comparison.result === 'different'
}

function toDetail(report: FileReport): string {
  if ('error' in report) return `: ${report.error}`
  const { difference } = report.comparison
  if (!difference) return ''
  const place = `: ${difference.part} ${difference.index + 1}`
  if (!has('verbose')) return place
  const [hexo, ours] = [difference.hexo, difference.ours].map((side) => JSON.stringify(side) ?? 'nothing')
  const from = firstUnlike(hexo ?? '', ours ?? '')
  return `${place}\n    hexo ${cut(hexo ?? '', from)}\n    ours ${cut(ours ?? '', from)}`
}

function firstUnlike(one: string, other: string): number {
  let index = 0
  while (index < one.length && one[index] === other[index]) index++
  return index
}

/** A long text from a little before the place where it differs. */
function cut(text: string, place: number): string {
  const from = Math.max(0, place - 60)
  return `${from > 0 ? '…' : ''}${text.slice(from, from + LONGEST)}${text.length > from + LONGEST ? '…' : ''}`
}
