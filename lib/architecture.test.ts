import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'

// DESIGN.md, as far as a machine can hold the code to it. A rule that is broken on purpose says so here, with its reason.

const ROOT = path.join(import.meta.dirname, '..')
const FILES = ['app', 'components', 'lib']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  )
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file))
  .sort()
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]))
const textOf = (file: string) => TEXTS.get(file) ?? ''
const isIn =
  (...folders: string[]) =>
  (file: string) =>
    folders.some((folder) => file.startsWith(`${folder}/`))

/** The code without its comments, so that a word in one of them breaks no rule. */
const toCode = (file: string) =>
  transformSync(textOf(file), { loader: 'tsx', jsx: 'preserve', legalComments: 'none' }).code

/** What a file names in `import` and `export from`, types included, relative paths from the top of the project. */
function toImports(file: string): string[] {
  const names = textOf(file).matchAll(/(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gm)
  return [...names].map(([, name = '']) => {
    if (name.startsWith('@/')) return name.slice(2)
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  })
}

/** Which files each file needs when it runs: esbuild has dropped what is only a type. */
async function readValueImports(): Promise<Map<string, string[]>> {
  const { metafile } = await build({
    entryPoints: FILES.filter((file) => !file.endsWith('.d.ts')),
    absWorkingDir: ROOT,
    outdir: 'unused',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'silent',
  })
  return new Map(
    Object.entries(metafile.inputs).map(([file, { imports }]) => [file, imports.map((one) => one.path)]),
  )
}
const valueImports = await readValueImports()

/** The lines of a message that names every file that breaks a rule. */
const findBreaches = (files: string[], toBreach: (file: string) => string | string[] | undefined) =>
  files.flatMap((file) => [toBreach(file) ?? []].flat().map((breach) => `${file}: ${breach}`))

describe('imports', () => {
  /** What a component may run of lib: pure functions of what it is given. Types it may take from anywhere. */
  const COMPONENTS_MAY: Record<string, string> = {
    'lib/urls.ts': 'every path is made here',
    'lib/i18n/index.ts': 'every word is',
    'lib/i18n/habits.ts': "pure: the words of the script's part",
    'lib/i18n/language.ts': "pure: in which words the script's part speaks",
    'lib/i18n/share.ts': "pure: the words of the script's part",
    'lib/i18n/search.ts': "pure: the words of the script's part",
    'lib/friends.ts': 'pure: what stands for a picture',
    'lib/export/search/find-in-entry.ts': 'pure: what is shown of a post that was found',
    'lib/export/search/fold.ts': 'pure: when two texts are the same',
    'lib/export/search/to-grams.ts': 'pure: what Pagefind is asked for',
    'lib/export/search/to-token.ts': 'pure: and how it is written',
    'lib/seal.ts': 'pure: the characters of the seal',
    'lib/typography/to-phrases.ts': 'pure: where a title may break',
    'lib/markdown/heading-tree.ts': 'pure: the outline of headings that are given',
    'lib/markdown/reading-time.ts': 'pure: a count becomes minutes',
  }

  it('read every file', () => {
    expect(valueImports.size).toBeGreaterThan(FILES.length * 0.9)
    expect(valueImports.get('components/ui/phrases.tsx')).toContain('lib/typography/to-phrases.ts')
    expect(toImports('components/ui/phrases.tsx')).toContain('lib/typography/to-phrases')
  })

  it('components run nothing of lib but what is pure, and nothing of app', () => {
    const breaches = findBreaches(FILES.filter(isIn('components')), (file) =>
      (valueImports.get(file) ?? []).filter((one) => isIn('lib', 'app')(one) && !(one in COMPONENTS_MAY)),
    )
    expect(breaches).toEqual([])
  })

  it('what components may run loads nothing itself', () => {
    const seen = new Set(Object.keys(COMPONENTS_MAY))
    for (const file of seen) for (const one of valueImports.get(file) ?? []) seen.add(one)
    expect(
      [...seen].filter((one) => /^(?:node:)?(?:fs|http|child_process)\b|lib\/(?:content|config)\//.test(one)),
    ).toEqual([])
  })

  it('the allowance names nothing that is not used', () => {
    const used = new Set(FILES.filter(isIn('components')).flatMap((file) => valueImports.get(file) ?? []))
    expect(Object.keys(COMPONENTS_MAY).filter((one) => !used.has(one))).toEqual([])
  })

  it('components take nothing of app, types included', () => {
    expect(
      findBreaches(FILES.filter(isIn('components')), (file) => toImports(file).filter(isIn('app'))),
    ).toEqual([])
  })

  it('lib takes nothing of app and components, types included', () => {
    const breaches = findBreaches(FILES.filter(isIn('lib')), (file) =>
      toImports(file).filter(isIn('app', 'components')),
    )
    expect(breaches).toEqual([])
  })

  it("lib writes relative paths, for contentlayer's bundler knows no alias", () => {
    const breaches = findBreaches(
      FILES.filter(isIn('lib')),
      (file) => /["']@\/[^"']*["']/.exec(toCode(file))?.[0],
    )
    expect(breaches).toEqual([])
  })

  it('lib runs no React', () => {
    /** Only a compiler of MDX makes elements of a body, and they are tried out before they are shown. */
    const MAY = ['lib/markdown/to-mdx.ts', 'lib/markdown/rehearse-mdx.ts']
    const breaches = findBreaches(FILES.filter(isIn('lib')), (file) =>
      (valueImports.get(file) ?? []).filter((one) =>
        /^(?:react|react-dom|next-mdx-remote)(?:\/|$)/.test(one),
      ),
    )
    expect(breaches.filter((breach) => !MAY.some((file) => breach.startsWith(file)))).toEqual([])
  })

  it('lib has no circles', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const follow = (file: string, trail: string[]) => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (trail.includes(file) || done.has(file)) return
      for (const one of valueImports.get(file) ?? []) follow(one, [...trail, file])
      done.add(file)
    }
    for (const file of FILES.filter(isIn('lib'))) follow(file, [])
    expect(circles).toEqual([])
  })
})

describe('no framework JavaScript reaches a reader', () => {
  it.each<[string, RegExp]>([
    ['use client', /['"]use client['"]/],
    ['Suspense', /\bSuspense\b/],
    ['next/link', /['"]next\/link['"]/],
    ['next/script', /['"]next\/script['"]/],
    ['next/dynamic', /['"]next\/dynamic['"]/],
    ['next/image, but for getImageProps', /import\s+(?!\{\s*getImageProps\s*\})[^'"]*['"]next\/image['"]/],
    ['hooks of a client', /\buse(?:State|Effect|LayoutEffect|Ref|Reducer|Router|Pathname|SearchParams)\s*\(/],
  ])('%s is nowhere', (_, pattern) => {
    const files = FILES.filter((file) => isIn('app', 'components')(file) || file.startsWith('lib/mdx/'))
    expect(findBreaches(files, (file) => pattern.exec(toCode(file))?.[0])).toEqual([])
  })

  it('no loading.tsx, error.tsx or template.tsx, which are boundaries of a runtime', () => {
    expect(
      FILES.filter((file) => /^app\/(?:.*\/)?(?:loading|error|global-error|template)\.tsx$/.test(file)),
    ).toEqual([])
  })
})

describe('files', () => {
  const NEXT_FILE =
    /^lib\/pages\/page-keeper\.ts$|^app\/(?:.*\/)?(?:page|layout|not-found|sitemap|robots|manifest|icon|apple-icon|opengraph-image)\.tsx?$/

  it('have named exports, and a default one only where Next demands it', () => {
    const breaches = findBreaches(
      FILES.filter((file) => !NEXT_FILE.test(file)),
      (file) => /^export default\b|\bas default\b/m.exec(toCode(file))?.[0],
    )
    expect(breaches).toEqual([])
  })

  it('are kebab-case', () => {
    const names = FILES.flatMap((file) => file.split('/').map((segment) => [file, segment] as const))
    // A route's folder is named as its address: [...permalink], [[...path]], atom.xml.
    const isName = (file: string, segment: string) =>
      /^[a-z\d]+(?:-[a-z\d]+)*(?:\.[a-z\d]+)*$/.test(segment) ||
      (isIn('app')(file) && /^(?:\[{1,2}(?:\.{3})?[a-z]+\]{1,2}|\([a-z-]+\))$/.test(segment))
    expect(names.filter(([file, segment]) => !isName(file, segment)).map(([file]) => file)).toEqual([])
  })

  it('are under 250 lines', () => {
    const breaches = findBreaches(FILES, (file) => {
      const lines = textOf(file).trimEnd().split('\n').length
      return lines < 250 ? undefined : `${lines} lines`
    })
    expect(breaches).toEqual([])
  })

  it('of lib say in their first line what they own', () => {
    expect(FILES.filter(isIn('lib')).filter((file) => !/^\/\/ \S.{10}/.test(textOf(file)))).toEqual([])
  })

  it('are called by no empty name', () => {
    const EMPTY = /(?:^|\/)(?:utils?|helpers?|common|constants?|misc|shared|index)(?:\/|\.tsx?$)/
    /** The registers. */
    const MAY = ['lib/i18n/index.ts', 'lib/markdown/tags/index.ts']
    expect(FILES.filter((file) => EMPTY.test(file) && !MAY.includes(file))).toEqual([])
  })
})

describe('functions', () => {
  /**
   * The functions of a file with their lines. Not parsed: biome's layout is the rule, by which a block ends at the first
   * line that has the indent of its head and begins with `}`. A function without a block is not measured.
   */
  function toFunctions(file: string): { name: string; lines: number }[] {
    const lines = textOf(file).split('\n')
    return lines.flatMap((line, start) => {
      const [, indent, keyword] =
        /^( *)(?:export |default |async |static )*(function\b|const \w+|#?\w+(?=\())/.exec(line) ?? []
      if (indent === undefined || /^(?:if|for|while|switch|catch|return)$/.test(keyword ?? '')) return []
      // The parameters may stand on lines of their own: `}: Props) {` and `): string {` still belong to the head.
      const opens = (one: string) => one.startsWith(`${indent})`) || one.startsWith(`${indent}}`)
      const head =
        line.endsWith('(') || line.endsWith('({')
          ? lines.findIndex((one, at) => at > start && opens(one))
          : start
      if (!/(?:=>|\)|\): .+|function .+) \{$/.test(lines[head] ?? '')) return []
      const end = lines.findIndex((one, at) => at > head && one.startsWith(`${indent}}`))
      return end < 0 ? [] : [{ name: line.trim(), lines: end - start + 1 }]
    })
  }

  it('are measured', () => {
    const names = (file: string) => toFunctions(file).map(({ name }) => name)
    expect(names('lib/serve/resolve-path.ts')).toEqual([
      "export function resolvePath(requested: string, query: string, known: Omit<OldPaths, 'problems'>): Resolution {",
      'function toResolution({ query, ...target }: Move): Resolution {',
      'function withQuery(target: string, query: string): string {',
    ])
    expect(names('lib/serve/site-server.ts')).toContain('async function answer(')
    expect(names('lib/serve/encode.ts')).toContain('#add(key: string, version: Version) {')
    expect(names('components/ui/date-time.tsx')).toHaveLength(1)
  })

  it('are under 60 lines', () => {
    const breaches = findBreaches(FILES, (file) =>
      toFunctions(file).flatMap(({ name, lines }) => (lines < 60 ? [] : `${lines} lines: ${name}`)),
    )
    expect(breaches).toEqual([])
  })

  it('that lib exports say what they take and give', () => {
    const EXPORTED =
      /^export (?:async )?(?:function\b|const (\w+)(?:: [^=]+)? = (?:async )?(?:<[^>]+>)?\(.*\).*=>).*/gm
    const breaches = findBreaches(FILES.filter(isIn('lib')), (file) =>
      [...textOf(file).matchAll(EXPORTED)].flatMap(({ index, 0: line }) =>
        /\*\/\n$/.test(textOf(file).slice(0, index)) ? [] : line,
      ),
    )
    expect(breaches).toEqual([])
  })
})
