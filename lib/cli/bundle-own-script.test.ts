import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { bundleOwnScript } from './bundle-own-script'

let folder = ''
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Names without their hashes, by what stands in each file. */
async function bundle(files: Record<string, string>, forExport = false) {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-script-'))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return bundleOwnScript(folder, forExport)
}

it('puts every element into one classic script, and nothing that none of them needs', async () => {
  const { main, files } = await bundle({
    'a/one.element.ts': 'console.log("one")',
    'b/two.element.ts': 'console.log("two" as string)',
    'b/two.ts': 'console.log("three")',
  })
  expect([...files.keys()]).toEqual([main])
  expect(main).toMatch(/^[\da-f]{8}\.js$/)
  expect(files.get(main)).toMatch(/^\(\(\)=>\{.*"one".*"two".*\}\)\(\)\n$/s)
})

it('makes a part a module of its own, which the script imports from beside itself', async () => {
  const { main, files } = await bundle({
    'a/one.element.ts': 'import("../b/zoom.part").then(({ zoom }) => zoom())',
    'b/zoom.part.ts': 'import { word } from "../word"\nexport const zoom = () => console.log(word)',
    'word.ts': 'export const word: string = "zoom in"',
  })
  const part = [...files.keys()].find((name) => name !== main) ?? ''
  expect(files.size).toBe(2)
  expect(part).toMatch(/^zoom-[\da-f]{8}\.js$/)
  expect(files.get(main)).toContain(`import("./${part}")`)
  expect(files.get(main)).not.toMatch(/zoom in|require/)
  expect(files.get(part)).toContain('zoom in')
  expect(files.get(part)).toContain('export{')
})

it('makes a part once, whoever uses it, other parts included', async () => {
  const { files } = await bundle({
    'one.element.ts': 'import("./first.part"); import("./second.part")',
    'two.element.ts': 'import("./second.part")',
    'first.part.ts': 'import("./second.part")',
    'second.part.ts': 'console.log("second")',
  })
  expect([...files.keys()].map((name) => name.replace(/[\da-f]{8}/, '')).sort()).toEqual([
    '.js',
    'first-.js',
    'second-.js',
  ])
})

it('puts the script of a package beside ours, as it is, and tells its name', async () => {
  const { files } = await bundle({
    'one.element.ts': 'import("./a.part")',
    'a.part.ts': 'import name from "file:katex"\nconsole.log(name)',
  })
  const name = [...files.keys()].find((one) => one.startsWith('katex')) ?? ''
  expect(name).toMatch(/^katex\.[\da-f]{8}\.js$/)
  expect([...files].find(([file]) => file.startsWith('a-'))?.[1]).toContain(`"${name}"`)
})

it('names the script anew when a part has changed, for its name is in it', async () => {
  const element = { 'one.element.ts': 'import("./a.part")' }
  const { main } = await bundle({ ...element, 'a.part.ts': 'console.log(1)' })
  const { main: later } = await bundle({ ...element, 'a.part.ts': 'console.log(2)' })
  expect(later).not.toBe(main)
})

it('takes what needs no server for an export, and what only that has', async () => {
  const sources = {
    'one.element.ts': 'import { ask } from "./ask"\nimport("./a.part")\nask()',
    'only.element.exported.ts': 'console.log("only")',
    'a.part.ts': 'import { ask } from "./ask"\nask()',
    'ask.ts': 'export const ask = () => console.log("server")',
    'ask.exported.ts': 'export const ask = () => console.log("files")',
  }
  const toTexts = ({ files }: Awaited<ReturnType<typeof bundle>>) => [...files.values()].join('')
  const served = toTexts(await bundle(sources))
  expect(served.match(/"server"/g)).toHaveLength(2)
  expect(served).not.toMatch(/"files"|"only"/)
  const exported = toTexts(await bundle(sources, true))
  expect(exported.match(/"files"/g)).toHaveLength(2)
  expect(exported).toContain('"only"')
  expect(exported).not.toContain('"server"')
})

it('throws where a part is missing or does not compile', async () => {
  await expect(bundle({ 'a.element.ts': 'import("./none.part")' })).rejects.toThrow(/none\.part/)
  await expect(bundle({ 'a.element.ts': 'import("./b.part")', 'b.part.ts': 'let a =' })).rejects.toThrow(
    /b\.part/,
  )
})

it('lets a part bring its rules, in the words of older browsers', async () => {
  const { files } = await bundle({
    'one.element.ts': 'import("./a.part")',
    'a.part.ts': 'import "./a.part.css"\nconsole.log(1)',
    'a.part.css': '.lamp { p { color: red } }',
  })
  const part = [...files].find(([file]) => file.startsWith('a-'))?.[1]
  expect(part).toContain('.lamp p{color:red}')
  expect(part).toContain('adoptedStyleSheets')
})
