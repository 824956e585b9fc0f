// Owns a folder that serves the built site by itself: our code, what was built, and of the packages the traced files alone.
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import { OUR_FILES, OUR_FOLDERS } from '../cli/build-stamp'
import { BUNDLE_MARK } from './bundle-mark'
import { listFilesBelow } from './list-files-below'
import { traceFiles } from './trace-files'

const RECORD = path.join('node_modules', '.inkstone-lock')
const WHOLE = [...OUR_FOLDERS, ...OUR_FILES, 'package.json', 'public', '.contentlayer', '.inkstone']
// Of `.next` only what serves.
const LEFT_OUT =
  /^\.next\/(?:cache|trace|trace-build|turbopack|types|diagnostics|dev)(?:\/|$)|\.nft\.json$|\.js\.map$/
// Read by their paths: the outlines of share cards, and the feet of formulas in them.
const FONTS = /^(?:unicode\.json|package\.json|files\/.*-(?:400|600)-normal\.woff|dist\/fonts\/.*\.woff)$/
// Next asks where these are when it starts, and loads none of them.
const ASKED_FOR = ['webpack', '@babel/runtime/package.json'].map((name) =>
  path.join('node_modules', 'next', 'dist', 'compiled', name),
)
const FONT_PACKAGES = [
  '@fontsource/noto-serif-sc',
  '@fontsource/noto-serif-jp',
  '@fontsource/noto-emoji',
  'katex',
]

/** Takes the project, built, and an empty folder; gives how many files of packages are in it. */
export async function writeBundle(project: string, folder: string): Promise<number> {
  const packages = [...(await traceFiles(project)), ...(await listFonts(project)), ...ASKED_FOR, RECORD]
  for (const file of packages) await copyInto(project, folder, file)
  for (const name of [...WHOLE, '.next']) {
    const source = path.join(project, name)
    if (!existsSync(source)) continue
    const filter = (from: string) => !LEFT_OUT.test(path.relative(project, from).split(path.sep).join('/'))
    await cp(source, path.join(folder, name), { recursive: true, verbatimSymlinks: true, filter })
  }
  await writeNextConfig(project, folder)
  await mkdir(path.join(folder, path.dirname(BUNDLE_MARK)), { recursive: true })
  await writeFile(path.join(folder, BUNDLE_MARK), '')
  return packages.length
}

async function listFonts(project: string): Promise<string[]> {
  const lists = FONT_PACKAGES.map(async (name) => {
    const below = path.join('node_modules', name)
    if (!existsSync(path.join(project, below))) return []
    const files = await listFilesBelow(path.join(project, below))
    return files.filter((file) => FONTS.test(file)).map((file) => path.join(below, file))
  })
  return (await Promise.all(lists)).flat()
}

async function copyInto(project: string, folder: string, file: string): Promise<void> {
  const [from, to] = [path.join(project, file), path.join(folder, file)]
  // A trace may name what was there while the pages were made, and a folder.
  if (!existsSync(from)) return
  await mkdir(path.dirname(to), { recursive: true })
  await cp(from, to, { recursive: true, verbatimSymlinks: true })
}

/** Next reads TypeScript with a compiler of 100 MB; the same in JavaScript goes before it. */
async function writeNextConfig(project: string, folder: string): Promise<void> {
  await build({
    entryPoints: ['next.config.ts'],
    absWorkingDir: project,
    outfile: path.join(folder, 'next.config.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  })
}
