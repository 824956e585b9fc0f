import { expect, it } from 'vitest'
import { type HeadingNode, toHeadingTree } from './heading-tree'

const toHeadings = (depths: number[]) =>
  depths.map((depth, index) => ({ id: `h-${index}`, text: `${index}`, depth }))
const toOutline = (nodes: HeadingNode[]): string =>
  nodes.map(({ text, children }) => text + (children.length > 0 ? `(${toOutline(children)})` : '')).join(' ')

it.each<[number[], string]>([
  [[], ''],
  [[1], '0'],
  [[1, 1, 1], '0 1 2'],
  [[1, 2, 3], '0(1(2))'],
  [[1, 2, 2, 1, 2], '0(1 2) 3(4)'],
  [[1, 2, 3, 1], '0(1(2)) 3'],
  [[1, 2, 3, 2, 3, 3], '0(1(2) 3(4 5))'],
  // Deeper ones are left out, and what follows them finds its place.
  [[1, 2, 3, 4, 5, 6, 3, 2], '0(1(2 6) 7)'],
  [[1, 2, 3, 4, 1], '0(1(2)) 4'],
])('%j => %s', (depths, outline) => {
  expect(toOutline(toHeadingTree(toHeadings(depths), 3))).toBe(outline)
})

it.each<[number, string]>([
  [1, '0 3'],
  [2, '0(1) 3(4)'],
  [9, '0(1(2)) 3(4(5(6)))'],
])('has the first %i depths', (deepest, outline) => {
  expect(toOutline(toHeadingTree(toHeadings([1, 2, 3, 1, 2, 3, 4]), deepest))).toBe(outline)
})

it('keeps ids and texts, and changes nothing that it was given', () => {
  const headings = toHeadings([1, 2])
  const before = structuredClone(headings)
  expect(toHeadingTree(headings, 2)).toEqual([{ ...before[0], children: [{ ...before[1], children: [] }] }])
  expect(headings).toEqual(before)
})
