// Owns the bench of load: an article of the blog that ships, by our server alone and behind the nginx that we ship, each
// held against the least that does the same.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import {
  makeTemporaryFolder,
  type OwnProcess,
  removeTemporaryFolder,
  startProcess,
} from '../cli/own-processes'
import type { Workspace } from '../cli/workspace'
import { runNginx } from '../machine/run-nginx'
import { findProgram, toReason } from '../machine/test-programs'
import { encodePath } from '../urls'
import { measureRates, type Subject } from './measure-rate'
import { findArticle, readPosts } from './read-posts'
import type { Report } from './report'

const BARE = fileURLToPath(new URL('bare-server.mjs', import.meta.url))
const FILE = 'page.html'

/** Without nginx only what needs none is measured, and that is said. */
export async function benchRate(workspace: Workspace, report: Report): Promise<void> {
  const site = await workspace.start()
  const folder = makeTemporaryFolder('inkstone-rate-')
  let bare: OwnProcess | undefined
  const ends: (() => Promise<void>)[] = [site.stop]
  try {
    const address = encodePath(findArticle(readPosts(workspace.dir)).permalink)
    const { page, bytes, headers } = await readPage(new URL(address, site.url).href)
    const file = path.join(folder, `${FILE}.gz`)
    writeFileSync(file, bytes)
    bare = startBare(file, headers)
    ends.push(bare.stop)
    const subjects: Subject[] = [
      { name: 'direct', url: new URL(address, site.url).href },
      { name: 'bare', url: await readAddress(bare) },
    ]
    const program = findProgram('nginx')
    if (program) {
      const files = { [FILE]: page, [`${FILE}.gz`]: bytes }
      const nginx = await runNginx({ program, upstream: new URL(site.url).host, isSecure: false, files })
      ends.push(nginx.stop)
      subjects.push(
        { name: 'behind nginx', url: `${nginx.url}/${address}` },
        { name: 'nginx, a file', url: `${nginx.filesUrl}/${FILE}` },
      )
    } else console.log(`– behind nginx: skipped, ${toReason('nginx')}`)
    tell(await measureRates(subjects), report)
  } finally {
    for (const end of ends.reverse()) await end()
    removeTemporaryFolder(folder)
  }
}

function tell(rates: Map<string, number>, report: Report): void {
  const rate = (name: string) => rates.get(name) ?? Number.NaN
  report.tell('rate', 'asked by', 'autocannon, on the same cores')
  report.check('rate', 'directRate', rate('direct'))
  report.tell('rate', 'bare node:http, same bytes', toRate(rate('bare')))
  report.check('rate', 'directShare', (100 * rate('direct')) / rate('bare'))
  if (!rates.has('behind nginx')) return
  report.tell('rate', 'behind nginx', toRate(rate('behind nginx')))
  report.tell('rate', 'nginx, a compressed file', toRate(rate('nginx, a file')))
  report.check('rate', 'nginxShare', (100 * rate('behind nginx')) / rate('nginx, a file'))
}

const toRate = (rate: number) => `${Math.round(rate).toLocaleString('en')} /s`

/** As our server sends it to who reads gzip. */
async function readPage(
  url: string,
): Promise<{ page: Buffer; bytes: Buffer; headers: Record<string, string> }> {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  const page = Buffer.from(await response.arrayBuffer())
  const bytes = gzipSync(page, { level: 9 })
  const { connection: _, 'keep-alive': __, date: ___, ...headers } = Object.fromEntries(response.headers)
  return {
    page,
    bytes,
    headers: { ...headers, 'content-encoding': 'gzip', 'content-length': String(bytes.length) },
  }
}

function startBare(file: string, headers: Record<string, string>): OwnProcess {
  return startProcess(process.execPath, [BARE, file, JSON.stringify(headers)], {
    cwd: process.cwd(),
    env: process.env,
  })
}

/** What it says first is its port. */
async function readAddress(bare: OwnProcess): Promise<string> {
  while (!/^\d+\n/.test(bare.output())) await new Promise((done) => setTimeout(done, 20))
  return `http://127.0.0.1:${bare.output().trim()}/`
}
