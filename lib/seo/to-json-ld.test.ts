import { expect, it } from 'vitest'
import { toJsonLd } from './to-json-ld'

it('says one thing bare and several as a graph, without what is undefined', () => {
  expect(JSON.parse(toJsonLd([{ '@type': 'WebSite', name: '砚', url: undefined }]))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: '砚',
  })
  expect(JSON.parse(toJsonLd([{ '@type': 'A' }, { '@type': 'B' }]))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'A' }, { '@type': 'B' }],
  })
})

it.each(['</script><script>alert(1)</script>', '<!-- <script>', '"\\\n', '\u2028\u2029', '&lt; &amp;'])(
  'whatever is typed stays text: %j',
  (name) => {
    const text = toJsonLd([{ '@type': 'WebSite', name }])
    expect(text).not.toMatch(/[<\u2028\u2029\n]/)
    expect(JSON.parse(text).name).toBe(name)
  },
)
