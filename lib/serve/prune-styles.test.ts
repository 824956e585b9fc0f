import { describe, expect, it } from 'vitest'
import { pruneStyles } from './prune-styles'

const toPage = (css: string, body: string, tag = '<style data-precedence="next" data-href="/_next/a.css">') =>
  `<html><head>${tag}${css}</style><script>try{}catch(e){}</script></head><body>${body}</body></html>`

const LAMP = '<p class="lamp lit">灯</p>'

describe('pruneStyles', () => {
  it.each([
    ['a class that is there', '.lamp{color:red}', '.lamp{color:red}'],
    ['a class that is not', '.boat{color:red}', ''],
    ['one rule for two', '.boat,.lit{color:red}', '.boat,.lit{color:red}'],
    ['a descendant', '.boat .lamp{color:red}', ''],
    ['a choice', ':is(.boat,.lamp) p{color:red}', ':is(.boat,.lamp) p{color:red}'],
    ['what the class must not be', '.lamp:not(.boat){color:red}', '.lamp:not(.boat){color:red}'],
    ['an element', 'table{color:red}', 'table{color:red}'],
    ['inside a medium', '@media print{.boat{color:red}.lamp{color:red}}', '@media print{.lamp{color:red}}'],
    ['a medium with nothing left', '@media print{.boat{color:red}}', ''],
    ['a state', '.lamp:hover{color:red}', '.lamp:hover{color:red}'],
    [
      'what must stay apart',
      '.lamp{animation:linear both a;animation-timeline:--b}',
      '.lamp{animation:linear both a;animation-timeline:--b}',
    ],
    ['a dot that is no class', '.lamp{margin:.5em}', '.lamp{margin:.5em}'],
  ])('%s', (_, css, left) => {
    expect(pruneStyles(toPage(css, LAMP))).toBe(toPage(left, LAMP, '<style>'))
  })

  it.each([
    ['a program of the author', '<script>document.body.className="boat"</script>'],
    ['one from elsewhere', '<script src="https://a.example/b.js"></script>'],
  ])('keeps every rule beside %s', (_, program) => {
    const css = '.boat{color:red}'
    const body = `<div class="prose e-content"><p>灯</p>${program}</div>`
    expect(pruneStyles(toPage(css, body))).toBe(toPage(css, body, '<style>'))
  })

  it.each([
    '<div class="e-content">灯</div><script type="speculationrules">{"prefetch":[]}</script>',
    '<div class="e-content">灯</div><script type="application/ld+json">{"@type":"BlogPosting"}</script>',
    '<script>document.currentScript.previousSibling.hidden=true</script><div class="e-content">灯</div>',
  ])('takes nothing of ours for a program: %s', (body) => {
    expect(pruneStyles(toPage('.boat{color:red}', body))).toBe(toPage('', body, '<style>'))
  })

  it("leaves an author's own style alone", () => {
    const page = toPage('.boat{color:red}', LAMP, '<style>')
    expect(pruneStyles(page)).toBe(page)
  })

  it('changes nothing when it is done again', () => {
    const once = pruneStyles(toPage('.boat{color:red}.lamp{margin:0 auto}', LAMP))
    expect(pruneStyles(once)).toBe(once)
  })
})
