// Owns which files of the packages a served site needs: what Next has traced for its routes, and what our server imports.
import { rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { nodeFileTrace } from '@vercel/nft'
import { build } from 'esbuild'
import { listFilesBelow } from './list-files-below'

/** What `npm start` runs, and what Next loads for it. */
const OURS = ['lib/cli/start.ts', 'lib/pages/page-keeper.ts']
// Asked for by name alone, where no tracer sees it: Next's own entry and its keeper of pages, TypeScript as it runs, the colours of code.
const BY_NAME = [
  'next',
  'next/dist/server/lib/incremental-cache/file-system-cache',
  'tsx/esm/api',
  'shiki/engine/javascript',
]
// As Next leaves it out of its own traces (next/dist/build/collect-build-traces.js); and what compiles.
const NOT_SERVED = [
  '**/*.d.ts',
  '**/*.map',
  '**/node_modules/react{,-dom,-dom-server-turbopack}/**/*.development.js',
  '**/next/dist/compiled/next-server/**/*.dev.js',
  '**/next/dist/lib/upgrade/**/*',
  '**/next/dist/pages/**/*',
  '**/@next/swc-*/**',
  'node_modules/{typescript,@typescript}/**',
]

/** Paths below the project, each once; of files only. */
export async function traceFiles(project: string): Promise<string[]> {
  const { fileList, esmFileList } = await traceOurs(project)
  const ofRoutes = await readTraces(project)
  const all = [...fileList, ...esmFileList, ...ofRoutes]
  return [...new Set(all.filter((file) => file.startsWith('node_modules/')))]
}

/** Nft reads no TypeScript, so it is given what esbuild finds in it: the names of the packages. */
async function traceOurs(project: string) {
  const { metafile } = await build({
    entryPoints: OURS,
    absWorkingDir: project,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'silent',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  const names = new Set(imports.filter(({ external }) => external).map((one) => one.path))
  const packages = [...names].filter((name) => !name.startsWith('node:'))
  // Beside the packages, for that is where they are looked for.
  const entry = path.join(project, 'node_modules', '.inkstone-entry.mjs')
  writeFileSync(entry, [...packages, ...BY_NAME].map((name) => `import ${JSON.stringify(name)}\n`).join(''))
  try {
    return await nodeFileTrace([entry], {
      base: project,
      processCwd: project,
      mixedModules: true,
      ignore: NOT_SERVED,
    })
  } finally {
    rmSync(entry)
  }
}

/** `.next/**\/*.nft.json` name files as they stand from there. */
async function readTraces(project: string): Promise<string[]> {
  const next = path.join(project, '.next')
  const traces = (await listFilesBelow(next)).filter((file) => file.endsWith('.nft.json'))
  const lists = await Promise.all(
    traces.map(async (trace) => {
      const file = path.join(next, trace)
      const { files } = JSON.parse(await readFile(file, 'utf8')) as { files: string[] }
      return files.map((one) => path.relative(project, path.resolve(path.dirname(file), one)))
    }),
  )
  return lists.flat()
}
