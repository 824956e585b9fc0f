import { describe, expect, it } from 'vitest'
import { toHours, toPreviewRequest } from './to-preview-request'

describe('toPreviewRequest', () => {
  it.each<[string, string, string | undefined, string | undefined, string]>([
    ['nothing', '', undefined, undefined, '24'],
    ['a draft', 'a.md', undefined, 'a.md', '24'],
    ['a draft and hours', 'a.md', '2', 'a.md', '2'],
    ['what npm tears apart', 'a.md 2', '', 'a.md', '2'],
    ['what npm tears apart the other way round', '2 a.md', '', 'a.md', '2'],
    ['a draft whose name is a number', '2024 2', '', '2024', '2'],
    ['nothing after it, as npm has it', 'a.md', '', 'a.md', ''],
  ])('%s', (_, words, given, name, hours) => {
    expect(toPreviewRequest(words.split(' ').filter(Boolean), given)).toEqual({ name, hours })
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
