// Owns the thread that compares: it says which files the folder of CONTENT_DIR has, then compares those it is asked for.
import { parentPort } from 'node:worker_threads'
import { getSite, getSourceDir } from '../config/site'
import { readFolder } from '../content/read-folder'
import type { Comparison } from './compare-body'
import { compareDocument } from './compare-document'

/** What the thread says: first the files, then one answer to each file that it is sent. */
export type Answer = { files: string[] } | { comparison: Comparison } | { error: string }

const documents = new Map(
  readFolder(getSourceDir(), getSite())
    // MDX is ours alone.
    .documents.filter(({ format }) => format === 'md')
    .map((document) => [document.source, document]),
)
const answer = (message: Answer) => parentPort?.postMessage(message)

parentPort?.on('message', async (source: string) => {
  const document = documents.get(source)
  try {
    if (!document) throw new Error(`no such file: ${source}`)
    answer({ comparison: await compareDocument(document) })
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) })
  }
})
answer({ files: [...documents.keys()] })
