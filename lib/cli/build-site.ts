// Owns building: our script, the content index, the pages. What each step took is said in one line.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getContentDir } from '../config/env'
import { buildOwnScript } from './build-own-script'
import { indexContent } from './index-content'
import { runPackage } from './run-package'

const STAMP_FILE = path.join('.inkstone', 'build-stamp')
const OUR_FOLDERS = ['app', 'components', 'lib']
const OUR_FILES = [
  'package-lock.json',
  'next.config.ts',
  'contentlayer.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
]

/** Builds the whole site into .next. Exits the process with the step's code where one fails. */
export async function buildSite(): Promise<void> {
  const stamp = toBuildStamp()
  mkdirSync('.inkstone', { recursive: true })
  rmSync(STAMP_FILE, { force: true })
  await step('script', () => buildOwnScript())
  await Promise.all([step('content', indexContent), step('types', checkTypes)])
  await step('pages', () => runPackage('next', ['build']))
  writeFileSync(STAMP_FILE, stamp)
}

function checkTypes(): Promise<void> {
  return runPackage('tsc', ['--noEmit', '-p', 'tsconfig.build.json'])
}

/** Builds unless the last build was of the same code, content and environment. */
export async function buildIfNeeded(): Promise<void> {
  const isBuilt = existsSync(STAMP_FILE) && readFileSync(STAMP_FILE, 'utf8') === toBuildStamp()
  if (!isBuilt) await buildSite()
}

async function step(name: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now()
  await work()
  console.log(`✓ ${name} ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

/** A digest of what a build is made from: names, sizes and times of the files, and what the environment says. */
function toBuildStamp(): string {
  const { CONTENT_DIR = '', SITE_URL = '' } = process.env
  const hash = createHash('sha1').update(`${CONTENT_DIR}\n${SITE_URL}\n`)
  const add = (file: string) => {
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat) hash.update(`${file}:${stat.size}:${stat.mtimeMs}\n`)
  }
  for (const file of OUR_FILES) add(file)
  for (const folder of [...OUR_FOLDERS, getContentDir()]) for (const file of listFiles(folder)) add(file)
  return hash.digest('hex')
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() && !entry.parentPath.includes('node_modules') && !entry.parentPath.includes('.git'),
    )
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
