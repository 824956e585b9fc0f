import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { toCounterScript } from './to-counter-script'

const COUNTERS = [{ src: 'https://a.example/s.js', attributes: { 'data-id': '</script>' } }]

/** Runs the script as a page would; gives what it has added once the page stands, and once it is looked at. */
function run(script: string, { path = '/', doNotTrack = null as string | null, prerendering = false } = {}) {
  const added: Record<string, string>[] = []
  const listeners: Record<string, () => void> = {}
  const listen = (name: string, listener: () => void) => {
    listeners[name] = listener
  }
  const createElement = () => {
    const element: Record<string, unknown> = {}
    return Object.assign(element, {
      setAttribute: (name: string, value: string) => {
        element[name] = value
      },
    })
  }
  const appendChild = ({ setAttribute, ...rest }: Record<string, string>) => added.push(rest)
  runInNewContext(script, {
    document: { prerendering, createElement, head: { appendChild }, addEventListener: listen },
    navigator: { doNotTrack },
    location: { pathname: path },
    addEventListener: listen,
  })
  expect(added).toEqual([])
  listeners.load?.()
  const loaded = [...added]
  listeners.prerenderingchange?.()
  return { loaded, seen: added }
}

const ADDED = [{ src: 'https://a.example/s.js', 'data-id': '</script>' }]

describe('toCounterScript', () => {
  it('is nothing where nobody counts', () => {
    expect(toCounterScript([], '/api/preview/')).toBe('')
  })

  it('ends no script', () => {
    expect(toCounterScript(COUNTERS, '/')).not.toContain('<')
  })

  it.each([
    ['when the page stands', {}, ADDED],
    ['below another path', { path: '/blog/api/preview/x/' }, ADDED],
    ['not on a preview', { path: '/api/preview/x/' }, []],
    ['not for who asks not to be tracked', { doNotTrack: '1' }, []],
    ['for who does not mind', { doNotTrack: '0' }, ADDED],
  ])('brings them: %s', (_, page, expected) => {
    expect(run(toCounterScript(COUNTERS, '/api/preview/'), page).seen).toEqual(expected)
  })

  it('waits with a page that was made in advance until it is looked at', () => {
    const { loaded, seen } = run(toCounterScript(COUNTERS, '/api/preview/'), { prerendering: true })
    expect([loaded, seen]).toEqual([[], ADDED])
  })
})
