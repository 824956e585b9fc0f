// `npm run bench`: measures what we promise and fails over budget. `--only pages|index|scale|rate`, `--posts 1000,10000`.
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benchIndex } from '../bench/bench-index'
import { benchPages } from '../bench/bench-pages'
import { benchRate } from '../bench/bench-rate'
import { benchScale } from '../bench/bench-scale'
import { Report } from '../bench/report'
import { makeWorkspace } from './workspace'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { only: { type: 'string' }, posts: { type: 'string' } },
})
const counts = (values.posts ?? '1000').split(',').map(Number)
// Sizes alone mean the bench of size.
const only = values.only ?? (values.posts === undefined ? undefined : 'scale')
const isPart = (part: string) => only === undefined || only === part
if (
  !['pages', 'index', 'scale', 'rate'].some(isPart) ||
  !counts.every((count) => Number.isInteger(count) && count > 0)
) {
  console.error('✗ npm run bench -- [--only pages|index|scale|rate] [--posts 1000,10000]')
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
  if (isPart('scale')) await benchScale(workspace, counts, report)
  if (isPart('rate')) await benchRate(workspace, report)
} finally {
  await workspace.dispose()
  console.log(report.toString())
}
// Lighthouse leaves timers behind that would keep the process from ending.
process.exit(report.isOver ? 1 : 0)
