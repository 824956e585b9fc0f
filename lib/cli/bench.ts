// `npm run bench`: measures what we promise and fails over budget. `--only pages|index|export|scale`, `--posts 1000,10000`;
// `--folder` exports an author's folder in place of 1,000 posts.
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benchExport } from '../bench/bench-export'
import { benchIndex } from '../bench/bench-index'
import { benchPages } from '../bench/bench-pages'
import { benchScale } from '../bench/bench-scale'
import { Report } from '../bench/report'
import { makeWorkspace } from './workspace'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { only: { type: 'string' }, posts: { type: 'string' }, folder: { type: 'string' } },
})
const counts = (values.posts ?? '1000').split(',').map(Number)
// Sizes alone mean the bench of size.
const only = values.only ?? (values.posts === undefined ? undefined : 'scale')
const isPart = (part: string) => only === undefined || only === part
if (
  !['pages', 'index', 'export', 'scale'].some(isPart) ||
  !counts.every((count) => Number.isInteger(count) && count > 0)
) {
  console.error('✗ npm run bench -- [--only pages|index|export|scale] [--posts 1000,10000]')
  process.exit(2)
}

const report = new Report()
// Times mean little on a machine that does something else meanwhile.
report.tell('machine', 'cores', String(availableParallelism()))
report.tell('machine', 'load before', loadavg()[0]?.toFixed(1) ?? '')
const workspace = makeWorkspace()
try {
  if (isPart('pages')) await benchPages(workspace, report)
  if (isPart('index')) benchIndex(workspace, report)
  if (isPart('export')) await benchExport(workspace, report, values.folder)
  if (isPart('scale')) await benchScale(workspace, counts, report)
} finally {
  await workspace.dispose()
  console.log(report.toString())
}
// Lighthouse leaves timers behind that would keep the process from ending.
process.exit(report.isOver ? 1 : 0)
