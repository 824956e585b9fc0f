import { describe, expect, it } from 'vitest'
import { toCounterOrigins, toCounters } from './analytics'
import { parseConfig } from './config/parse'

const read = (yaml: string) => parseConfig(`inkstone:\n  analytics: ${yaml}`)
const UMAMI = '{ umami: { src: "https://u.example/script.js", id: 7b3 } }'
const PLAUSIBLE = '{ plausible: { domain: me.example } }'
const GOAT = '{ goatcounter: { url: "https://me.goatcounter.com/" } }'

it.each([
  ['none', '{}', []],
  ['nothing after it', '', []],
  [
    'Umami',
    UMAMI,
    [
      {
        src: 'https://u.example/script.js',
        attributes: { 'data-website-id': '7b3', 'data-do-not-track': 'true' },
      },
    ],
  ],
  [
    'Plausible',
    PLAUSIBLE,
    [{ src: 'https://plausible.io/js/script.js', attributes: { 'data-domain': 'me.example' } }],
  ],
  [
    'Plausible of one’s own',
    '{ plausible: { domain: me.example, src: "https://p.example/x.js" } }',
    [{ src: 'https://p.example/x.js', attributes: { 'data-domain': 'me.example' } }],
  ],
  [
    'GoatCounter',
    GOAT,
    [
      {
        src: 'https://me.goatcounter.com/count.js',
        attributes: { 'data-goatcounter': 'https://me.goatcounter.com/count' },
      },
    ],
  ],
])('%s', (_, yaml, counters) => {
  const { site, problems } = read(yaml)
  expect(problems).toEqual([])
  expect(toCounters(site.inkstone.analytics)).toEqual(counters)
})

describe('what is no service is told, and nobody counts', () => {
  it.each([
    ['{ umami: { src: "https://u.example/script.js" } }'],
    ['{ umami: { src: u.example, id: x } }'],
    ['{ goatcounter: { url: "javascript:alert(1)" } }'],
    ['{ plausible: { domain: "" } }'],
  ])('%s', (yaml) => {
    const { site, problems } = read(yaml)
    expect(problems).toMatchObject([{ code: 'config-value', values: { key: 'inkstone.analytics' } }])
    expect(toCounters(site.inkstone.analytics)).toEqual([])
  })
})

describe('toCounterOrigins', () => {
  it.each([
    ['{}', [], [], []],
    [UMAMI, ['https://u.example'], ['https://u.example'], []],
    [
      '{ umami: { src: "https://cloud.umami.is/script.js", id: x } }',
      ['https://cloud.umami.is'],
      ['https://cloud.umami.is', 'https://api-gateway.umami.dev'],
      [],
    ],
    [PLAUSIBLE, ['https://plausible.io'], ['https://plausible.io'], []],
    [GOAT, ['https://me.goatcounter.com'], ['https://me.goatcounter.com'], ['https://me.goatcounter.com']],
  ])('%s', (yaml, script, connect, image) => {
    expect(toCounterOrigins(read(yaml).site.inkstone.analytics)).toEqual({ script, connect, image })
  })
})
