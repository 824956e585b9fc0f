import { describe, expect, it } from 'vitest'
import { drawDiagram } from './draw-diagram'
import { toHtml } from './to-html'
import { turnBackEdges } from './turn-back-edges'

describe('turnBackEdges', () => {
  it.each([
    ['A --> B\nB --> A', 'A --> B\nA <--- B'],
    ['A --> B\n  B -->|否| A', 'A --> B\n  A <---|否| B'],
    ['A[甲] --> B{乙}\nB -.-> A', 'A[甲] --> B{乙}\nA <-.- B'],
    ['A ==> B\nB ==> C\nC ==> A', 'A ==> B\nB ==> C\nA <=== C'],
    ['A --> B --> C\nC --> B', 'A --> B --> C\nB <--- C'],
    ['A --> B\nA --> C\nB --> C', 'A --> B\nA --> C\nB --> C'],
    ['A --> A', 'A --> A'],
    ['B --> A\nA --> B', 'B --> A\nB <--- A'],
    ['A --> B --> A', 'A --> B --> A'],
  ])('%j', (text, expected) => {
    expect(turnBackEdges(`graph LR\n${text}`)).toBe(`graph LR\n${expected}`)
  })
})

it('lets a loop be drawn from its first box on', () => {
  const drawing = drawDiagram('graph LR\nA[一] --> B{二}\nB -->|否| A\nB -->|是| C[三]', 'd-')
  if (typeof drawing === 'string' || 'fault' in drawing) throw new Error('not drawn')
  const svg = toHtml({ type: 'root', children: [drawing.svg] })
  const places = ['一', '二', '三'].map((word) =>
    Number(new RegExp(`<text[^>]* x="([\\d.]+)"[^>]*>(?:<tspan[^>]*>)?${word}<`).exec(svg)?.[1]),
  )
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places.every(Number.isFinite)).toBe(true)
})
