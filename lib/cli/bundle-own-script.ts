// Owns what our script is made of: one file that every page loads, and a file for each part that few readers use.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { BROWSERS } from '../browsers'

/** `main` is one of the names in `files`; the rest are parts. Every name holds the hash of its text. */
export type OwnScript = { main: string; files: Map<string, string> }

/**
 * Bundles every *.element.ts below a folder into one classic script. What an element imports by
 * `import('./zoom.part')` becomes a file of its own beside it, `zoom-3f9a1c2b.js`, which a browser fetches when that
 * line runs. Code that both need is in both: a shared file would cost every reader one request more, so a part must
 * not count on the variables of a module that the main script has too. A style sheet that a part imports comes with it
 * and lies over the page's. `forExport`: with the elements that only an export has, `*.element.exported.ts`, and
 * `search-site.exported.ts` in place of `search-site.ts`. Throws where something does not compile.
 */
export async function bundleOwnScript(folder: string, forExport = false): Promise<OwnScript> {
  const names = await readdir(folder, { recursive: true })
  const ending = forExport ? /\.element(?:\.exported)?\.ts$/ : /\.element\.ts$/
  const elements = names.filter((name) => ending.test(name)).sort()
  const contents = elements.map((name) => `import './${name.split(path.sep).join('/')}'`).join('\n')
  const files = new Map<string, string>()
  const plugins = forExport ? [takeExported] : []
  plugins.push(separateParts(files, [...plugins]))
  const { outputFiles } = await build({
    ...OPTIONS,
    stdin: { contents, resolveDir: path.resolve(folder), loader: 'ts' },
    // Not `iife`: with an `import()` in it that holds half a kilobyte for `require`, which no browser has.
    banner: { js: '(()=>{' },
    footer: { js: '})()' },
    plugins,
  })
  const text = outputFiles[0]?.text ?? ''
  const main = `${toHash(text)}.js`
  return { main, files: files.set(main, text) }
}

const CSS_TARGET = Object.entries(BROWSERS).map(([name, version]) => `${name}${version.join('.')}`)
const OPTIONS = { bundle: true, minify: true, format: 'esm', target: 'es2022', write: false } as const

/** A module that needs the server has another one beside it for where there is none. */
const takeExported: Plugin = {
  name: 'exported',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\// }, ({ path: asked, resolveDir }) => {
      const file = path.resolve(resolveDir, `${asked}.exported.ts`)
      return existsSync(file) ? { path: file } : undefined
    })
  },
}

/** Puts each part that is imported when used into `files`, and lets the import name that file. */
function separateParts(files: Map<string, string>, others: Plugin[]): Plugin {
  const parts = new Map<string, Promise<string>>()
  const plugin: Plugin = {
    name: 'parts',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: FILE }, ({ path: asked }) => ({
        path: asked.replace(FILE, ''),
        namespace: 'package-file',
      }))
      onLoad({ filter: /./, namespace: 'package-file' }, async ({ path: asked }) => {
        const name = await addFile(asked, files)
        return { contents: `export default ${JSON.stringify(name)}` }
      })
      onLoad({ filter: /\.css$/ }, async ({ path: file }) => ({
        contents: await toStyling(await readFile(file, 'utf8')),
      }))
      onResolve({ filter: /\.part$/ }, async ({ kind, path: asked, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined
        const file = path.resolve(resolveDir, `${asked}.ts`)
        const name = await (parts.get(file) ?? makePart(file))
        // From where the script stands, not from the page.
        return { path: `./${name}`, external: true }
      })
    },
  }
  function makePart(file: string): Promise<string> {
    const made = buildPart(file, [...others, plugin]).then(({ name, text }) => {
      files.set(name, text)
      return name
    })
    parts.set(file, made)
    return made
  }
  return plugin
}

// `import name from 'file:@mermaid-js/tiny'`: a package's own script, as it is, for which an element or a part is told its name.
const FILE = /^file:/

/** The program that lays rules over the page. */
async function toStyling(css: string): Promise<string> {
  const { code } = await transform(css, { loader: 'css', minify: true, target: CSS_TARGET })
  return `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(code.trim())})
document.adoptedStyleSheets.push(sheet)`
}

/** Its name has no hyphen before the hash, so that it counts as no part of ours: `tiny.3f9a1c2b.js`. */
async function addFile(asked: string, files: Map<string, string>): Promise<string> {
  const text = await readFile(createRequire(import.meta.url).resolve(asked), 'utf8')
  const name = `${path.basename(asked)}.${toHash(text)}.js`
  files.set(name, text)
  return name
}

async function buildPart(file: string, plugins: Plugin[]): Promise<{ name: string; text: string }> {
  const { outputFiles } = await build({ ...OPTIONS, entryPoints: [file], plugins })
  const text = outputFiles[0]?.text ?? ''
  return { name: `${path.basename(file, '.part.ts')}-${toHash(text)}.js`, text }
}

const toHash = (text: string) => createHash('sha1').update(text).digest('hex').slice(0, 8)
