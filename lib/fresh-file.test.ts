import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freshFile } from './fresh-file'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'inkstone-'))
  file = path.join(folder, 'a.txt')
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

/** Past the time for which an answer of the disk is trusted. */
const wait = () => vi.advanceTimersByTime(201)
const countingReader = () => {
  const parse = vi.fn((text: string) => ({ text }))
  return { parse, read: freshFile(() => file, parse) }
}

it('reads a file once as long as it stays the same', () => {
  writeFileSync(file, '砚')
  const { read, parse } = countingReader()
  const first = read()
  expect(first).toEqual({ text: '砚' })
  wait()
  expect(read()).toBe(first)
  expect(parse).toHaveBeenCalledTimes(1)
})

it('reads it again when it has changed', () => {
  writeFileSync(file, 'one')
  const { read } = countingReader()
  read()
  writeFileSync(file, 'other')
  wait()
  expect(read()).toEqual({ text: 'other' })
})

it('sees a change that leaves the size', () => {
  writeFileSync(file, 'one')
  const { read } = countingReader()
  read()
  writeFileSync(file, 'two')
  utimesSync(file, 1, 1)
  wait()
  expect(read()).toEqual({ text: 'two' })
})

it('does not ask the disk at every call', () => {
  writeFileSync(file, 'one')
  const { read } = countingReader()
  const first = read()
  writeFileSync(file, 'other')
  expect(read()).toBe(first)
  wait()
  expect(read()).toEqual({ text: 'other' })
})

it('takes a missing file for an empty text, and sees it come and go', () => {
  const { read } = countingReader()
  expect(read()).toEqual({ text: '' })
  writeFileSync(file, 'one')
  wait()
  expect(read()).toEqual({ text: 'one' })
  rmSync(file)
  wait()
  expect(read()).toEqual({ text: '' })
})

it('takes a path below a file for a missing one', () => {
  writeFileSync(file, 'one')
  expect(
    freshFile(
      () => path.join(file, 'b.txt'),
      (text) => text,
    )(),
  ).toBe('')
})

it('follows the path when it changes', () => {
  const other = path.join(folder, 'b.txt')
  writeFileSync(file, 'one')
  writeFileSync(other, 'two')
  const { read } = countingReader()
  read()
  file = other
  wait()
  expect(read()).toEqual({ text: 'two' })
})

it('throws what `parse` throws, at every call until it does not', () => {
  writeFileSync(file, '{')
  const read = freshFile(
    () => file,
    (text): unknown => JSON.parse(text),
  )
  expect(read).toThrow(SyntaxError)
  expect(read).toThrow(SyntaxError)
  writeFileSync(file, '{"a":1}')
  expect(read()).toEqual({ a: 1 })
})
