import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Entry = { resolved?: string; integrity?: string }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> }
const entries = Object.entries(lock.packages)

it('package-lock.json names no registry', () => {
  expect(entries.filter(([, { resolved }]) => resolved)).toEqual([])
})

it('package-lock.json says what each package must hash to', () => {
  expect(entries.filter(([name, { integrity }]) => name !== '' && !integrity)).toEqual([])
})
