// `npm run bench`: measures what we promise and fails over budget. `--only` one part, `--posts 1000,10000`, `--folder` for
// an author's own in the part of the export, `--minutes 10` for the soak, which runs only when it is asked for.
import { availableParallelism, loadavg } from 'node:os'
import { benchExport } from '../bench/bench-export'
import { benchIndex } from '../bench/bench-index'
import { benchPages } from '../bench/bench-pages'
import { benchRate } from '../bench/bench-rate'
import { benchScale } from '../bench/bench-scale'
import { benchSoak } from '../bench/bench-soak'
import { Report } from '../bench/report'
import { getArguments } from './read-arguments'
import { makeWorkspace, type Workspace } from './workspace'

const { get } = getArguments('bench')
const counts = (get('posts') ?? '1000').split(',').map(Number)
const minutes = Number(get('minutes') ?? 10)
// Sizes alone mean the bench of size.
const only = get('only') ?? (get('posts') === undefined ? undefined : 'scale')

const report = new Report()
const PARTS: Record<string, (workspace: Workspace) => unknown> = {
  pages: (workspace) => benchPages(workspace, report),
  index: (workspace) => benchIndex(workspace, report),
  export: (workspace) => benchExport(workspace, report, get('folder')),
  scale: (workspace) => benchScale(workspace, counts, report),
  rate: (workspace) => benchRate(workspace, report),
  soak: (workspace) => benchSoak(workspace, minutes, report),
}
const parts = only === undefined ? Object.keys(PARTS).filter((part) => part !== 'soak') : [only]
const areSizes = counts.every((count) => Number.isInteger(count) && count > 0)
if (!parts.every((part) => part in PARTS) || !(minutes > 0) || !areSizes) {
  const names = Object.keys(PARTS).join('|')
  console.error(`✗ npm run bench -- [--only ${names}] [--posts 1000,10000] [--folder …] [--minutes 10]`)
  process.exit(2)
}

// Times mean little on a machine that does something else meanwhile.
report.tell('machine', 'cores', String(availableParallelism()))
report.tell('machine', 'load before', loadavg()[0]?.toFixed(1) ?? '')
const workspace = makeWorkspace()
try {
  for (const part of parts) await PARTS[part]?.(workspace)
} finally {
  await workspace.dispose()
  console.log(report.toString())
}
// Lighthouse leaves timers behind that would keep the process from ending.
process.exit(report.isOver ? 1 : 0)
