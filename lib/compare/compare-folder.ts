// Owns the comparison of a folder: file by file in a thread, so that one that does not end costs no other.
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Comparison } from './compare-body'
import type { Answer } from './compare-worker'

export type FileReport = { file: string } & ({ comparison: Comparison } | { error: string })
export type FolderReport = { folder: string; files: FileReport[] }

type FileAnswer = Exclude<Answer, { files: unknown }>

type Options = {
  /** Only files whose path has this in it. */
  only?: string
  /** A file that takes longer is reported, and the next one starts. */
  limitMs?: number
  /** Told how many files are compared. */
  onProgress?: (done: number, total: number) => void
}

/** Takes a folder as CONTENT_DIR names it; gives a report of every Markdown file of it. Throws where it cannot be read. */
export async function compareFolder(
  folder: string,
  { only = '', limitMs = 20_000, onProgress }: Options = {},
): Promise<FolderReport> {
  const report: FolderReport = { folder: path.basename(path.resolve(folder)), files: [] }
  let thread = await startThread(folder)
  const files = thread.files.filter((name) => name.includes(only))
  for (const file of files) {
    const answer = await ask(thread.worker, file, limitMs)
    report.files.push({ file, ...(answer ?? { error: `took longer than ${limitMs / 1000} s` }) })
    onProgress?.(report.files.length, files.length)
    if (answer) continue
    await thread.worker.terminate()
    thread = await startThread(folder)
  }
  await thread.worker.terminate()
  return report
}

/** Undefined where the answer does not come in time. */
async function ask(worker: Worker, file: string, limitMs: number): Promise<FileAnswer | undefined> {
  const patience = new AbortController()
  const late = sleep(limitMs, undefined, { signal: patience.signal }).catch(() => undefined)
  const next = once(worker, 'message') as Promise<[FileAnswer]>
  worker.postMessage(file)
  const answer = await Promise.race([next, late])
  patience.abort()
  return answer?.[0]
}

async function startThread(folder: string): Promise<{ worker: Worker; files: string[] }> {
  const env = { ...process.env, CONTENT_DIR: path.resolve(folder) }
  // Hexo's renderer warns of every address that Node's old parser dislikes, and nobody here can mend them.
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { env, execArgv: ['--no-deprecation'] })
  const [{ files }] = (await once(worker, 'message')) as [Extract<Answer, { files: unknown }>]
  return { worker, files }
}
