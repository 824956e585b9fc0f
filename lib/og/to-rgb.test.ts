import { expect, it } from 'vitest'
import { toRgb } from './to-rgb'

it.each([
  ['oklch(53% 0.17 32)', '#ba3822'],
  ['#b43a20', '#b43a20'],
  ['hsl(20 50% 50%)', '#bf6a40'],
  ['color-mix(in srgb, red, blue)', 'purple'],
  ['teal', 'teal'],
  ['rgb(0 0 0 / .5)', 'rgba(0,0,0,.5)'],
  ['oklch(', 'otherwise'],
  ['', 'otherwise'],
])('%j => %s', (colour, expected) => {
  expect(toRgb(colour, 'otherwise')).toBe(expected)
})
