import { describe, expect, it } from 'vitest'
import { parseConfig } from './config/parse'
import { toSealIcon, toSealText } from './seal'

const siteOf = (title: string, seal = '') => parseConfig(JSON.stringify({ title, inkstone: { seal } })).site

describe('toSealText', () => {
  it.each([
    ['砚边', '', '砚'],
    ['  Inkstone', '', 'I'],
    ['𠮷野家', '', '𠮷'],
    ['砚边', '墨', '墨'],
    ['砚边', '砚边', '砚边'],
    ['砚边', '三个字', '三个'],
    ['砚边', '𠮷𠮷𠮷', '𠮷𠮷'],
    ['', '', '砚'],
    ['   ', '', '砚'],
  ])('%j with the seal %j => %s', (title, seal, text) => {
    expect(toSealText(siteOf(title, seal))).toBe(text)
  })
})

describe('toSealIcon', () => {
  const toSvg = (title: string, seal = '') => {
    const [start, svg = ''] = toSealIcon(siteOf(title, seal)).split(/,(.*)/s)
    expect(start).toBe('data:image/svg+xml')
    return decodeURIComponent(svg)
  }

  it('carries one character, however many the seal has', () => {
    expect(toSvg('砚边', '砚边')).toMatch(
      /^<svg xmlns='http:\/\/www\.w3\.org\/2000\/svg'.*>砚<\/text><\/svg>$/,
    )
  })

  it.each([
    ['<', '&#60;'],
    ['&', '&#38;'],
  ])('escapes %s', (title, escaped) => {
    expect(toSvg(title)).toContain(`>${escaped}</text>`)
  })

  it('can stand in an attribute', () => {
    for (const title of ['"', "'", '<', '#', '%', '砚'])
      expect(toSealIcon(siteOf(title))).not.toMatch(/["<>#\n]/)
  })
})
