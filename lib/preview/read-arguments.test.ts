import { describe, expect, it } from 'vitest'
import { readArguments, toHours } from './read-arguments'

describe('readArguments', () => {
  it.each<[string, string, string | undefined, string | undefined, string]>([
    ['nothing', '', undefined, undefined, '24'],
    ['a draft', 'a.md', undefined, 'a.md', '24'],
    ['what npm passes on', 'a.md --hours 2', undefined, 'a.md', '2'],
    ['the other way round', '--hours 2 a.md', undefined, 'a.md', '2'],
    ['in one word', '--hours=2 a.md', undefined, 'a.md', '2'],
    ['what npm keeps in one word', 'a.md', '2', 'a.md', '2'],
    ['what npm tears apart', 'a.md 2', 'true', 'a.md', '2'],
    ['what npm tears apart the other way round', '2 a.md', 'true', 'a.md', '2'],
    ['a draft whose name is a number', '2024 2', 'true', '2024', '2'],
    ['nothing after it', 'a.md --hours', undefined, 'a.md', ''],
    ['nothing after it, as npm has it', 'a.md', 'true', 'a.md', ''],
  ])('%s', (_, args, npmHours, name, hours) => {
    expect(readArguments(args.split(' ').filter(Boolean), npmHours)).toEqual({ name, hours })
  })
})

describe('toHours', () => {
  it.each<[string, number | undefined]>([
    ['24', 24],
    ['0.5', 0.5],
    ['8760', 8760],
    ['8761', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['', undefined],
    [' ', undefined],
    ['a day', undefined],
    ['Infinity', undefined],
  ])('%j', (text, expected) => {
    expect(toHours(text)).toBe(expected)
  })
})
