import { transform } from 'lightningcss'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { toFeedStyle, toStyled } from './to-styled'

const styleOf = (yaml: string) => toFeedStyle(parseConfig(yaml).site)

describe('toFeedStyle', () => {
  it.each(['', 'language: en', 'language: zh-TW', 'inkstone: { accent: "#123456", paper: white }'])(
    'is CSS without a slip: %j',
    (yaml) => {
      const { warnings } = transform({ filename: 'feed.css', code: Buffer.from(styleOf(yaml)), minify: true })
      expect(warnings).toEqual([])
    },
  )

  it('says in the language of the site what a feed is', () => {
    expect(styleOf('')).toContain('content: "这是订阅源，给阅读器用的。\\a 把地址栏里')
    expect(styleOf('language: en')).toContain('content: "This is a feed')
  })

  it('has the colours of the site', () => {
    const style = styleOf('inkstone: { accent: "#123456", paper: white }')
    expect(style).toContain('--accent: light-dark(#123456, #123456)')
    expect(style).toContain('background: light-dark(#fff, oklch(18% 0 0))')
  })
})

it('toStyled names CSS for what it is', () => {
  expect(toStyled('<?xml-stylesheet href="/feed.css" type="text/xsl"?>')).toBe(
    '<?xml-stylesheet href="/feed.css" type="text/css"?>',
  )
})
