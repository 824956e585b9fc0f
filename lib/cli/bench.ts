// `npm run bench`: measures what we promise and fails over budget. `--only pages|index|scale|soak`, `--posts 1000,10000`,
// `--minutes 10`. The soak runs only when it is asked for.
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { benchIndex } from '../bench/bench-index'
import { benchPages } from '../bench/bench-pages'
import { benchScale } from '../bench/bench-scale'
import { benchSoak } from '../bench/bench-soak'
import { Report } from '../bench/report'
import { makeWorkspace } from './workspace'

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { only: { type: 'string' }, posts: { type: 'string' }, minutes: { type: 'string' } },
})
const counts = (values.posts ?? '1000').split(',').map(Number)
const minutes = Number(values.minutes ?? 10)
// Sizes alone mean the bench of size.
const only = values.only ?? (values.posts === undefined ? undefined : 'scale')
const isPart = (part: string) => only === undefined || only === part
if (
  !['pages', 'index', 'scale', 'soak'].some(isPart) ||
  !(minutes > 0) ||
  !counts.every((count) => Number.isInteger(count) && count > 0)
) {
  console.error('✗ npm run bench -- [--only pages|index|scale|soak] [--minutes 10] [--posts 1000,10000]')
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
  if (only === 'soak') await benchSoak(workspace, minutes, report)
} finally {
  await workspace.dispose()
  console.log(report.toString())
}
// Lighthouse leaves timers behind that would keep the process from ending.
process.exit(report.isOver ? 1 : 0)
