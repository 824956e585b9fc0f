import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

// docs/licences.md is written here: `npx vitest run lib/licences.test.ts -u` after a package has come or gone.

type Entry = { license?: string; dev?: boolean; hasInstallScript?: boolean }
const ROOT = path.join(import.meta.dirname, '..')
const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>
}
const entries = Object.entries(packages)
  .filter(([at]) => at !== '')
  .map(([at, entry]) => ({
    name: at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ...entry,
  }))

/** Whose entry says nothing, and where the licence is said instead. */
const SAID_ELSEWHERE: Record<string, string> = {
  format: 'MIT', // its readme
  '@contentlayer2/source-remote-files': 'MIT', // that of the repository, as its sisters say
}

/** What may be used by anybody for anything, as it is; of some the source must be had, which npm is for. */
const ALLOWED = [
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    '0BSD',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'CC0-1.0',
  ],
  // Data; fonts.
  ...['CC-BY-4.0', 'OFL-1.1'],
  // Used as they are, in files of their own.
  ...['MPL-2.0', 'EPL-2.0', 'LGPL-3.0-or-later'],
]

/** What npm runs when the packages are installed; all else only unpacks. */
const AT_INSTALL: Record<string, string> = {
  contentlayer2: 'Looks for content that was built with Contentlayer, and says that there is none.',
  esbuild: 'Puts the program for this system in its place, and tries it.',
  'hexo-util': 'Lists the names of the languages of highlight.js. Only for `npm run compare` and tests.',
  protobufjs: 'Compares its own version with what is asked for, and warns.',
}

const licenceOf = ({ name, license }: (typeof entries)[number]) => license ?? SAID_ELSEWHERE[name] ?? 'none'
const running = entries.filter(({ dev }) => !dev)

/** `(MIT OR X)` is allowed by either, `MIT AND X` by both. */
const isAllowed = (licence: string) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((either) => either.split(' AND ').every((one) => ALLOWED.includes(one)))

it('every package that a site runs on may be used by anybody', () => {
  expect(running.length).toBeGreaterThan(100)
  expect(
    running.filter((one) => !isAllowed(licenceOf(one))).map((one) => `${one.name}: ${licenceOf(one)}`),
  ).toEqual([])
})

it('what runs at install is known', () => {
  const names = entries.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
  expect(names.sort()).toEqual(Object.keys(AT_INSTALL))
})

it('every package has one version that no registry can change', () => {
  const lock = readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')
  expect(lock.match(/"integrity": "sha512-/g)).toHaveLength(entries.length)
})

it('docs/licences.md lists them', async () => {
  const toNames = (licence: string) =>
    [...new Set(running.filter((one) => licenceOf(one) === licence).map(({ name }) => name))].sort()
  const rows = [...new Set(running.map(licenceOf))]
    .map((licence) => [licence, toNames(licence)] as const)
    .sort(([, a], [, b]) => b.length - a.length)
  const text = [
    '# Licences, and what runs at install',
    `What a site runs on: ${new Set(running.map(({ name }) => name)).size} packages for every system together, in the versions and with the hashes of \`package-lock.json\`. Inkstone itself is [MIT](../LICENSE). What only tests and the bench use is not listed.`,
    '## What npm runs when it installs them',
    ...Object.entries(AT_INSTALL).map(([name, what]) => `- \`${name}\`: ${what}`),
    ...rows.flatMap(([licence, names]) => [`## ${licence}`, names.join(', ')]),
  ]
  await expect(`${text.join('\n\n').replaceAll('.\n\n- ', '.\n- ')}\n`).toMatchFileSnapshot(
    path.join(ROOT, 'docs/licences.md'),
  )
})
