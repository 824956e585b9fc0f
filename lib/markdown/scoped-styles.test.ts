import { describe, expect, it } from 'vitest'
import { toScopedCss } from './scoped-styles'

describe('toScopedCss', () => {
  it.each([
    ['p{color:red}', '@scope (.e-content){p{color:red}}'],
    ['', '@scope (.e-content){}'],
    ['@media print{p{color:red}}', '@scope (.e-content){@media print{p{color:red}}}'],
    ['@import url(https://a.example/x.css);p{}', '@scope (.e-content){p{}}'],
    ['@import "x";\n.甲{}', '@scope (.e-content){.甲{}}'],
    // Nothing leaves the scope.
    ['}body{display:none}', '@scope (.e-content){body{display:none}}'],
    ['p{}}}h1{}', '@scope (.e-content){p{}h1{}}'],
    ['p{color:red', '@scope (.e-content){p{color:red}}'],
    ['p{}/* 没有完', '@scope (.e-content){p{}}'],
    ['/*/p{}', '@scope (.e-content){}'],
    ['p::before{content:"}"}', '@scope (.e-content){p::before{content:"}"}}'],
    ["p::before{content:'\\'}'}", "@scope (.e-content){p::before{content:'\\'}'}}"],
    ['p{content:"没有完\n}h1{}', '@scope (.e-content){p{content:\n}h1{}}'],
    ['/* } */p{}', '@scope (.e-content){/* } */p{}}'],
  ])('%j', (css, expected) => expect(toScopedCss(css)).toBe(expected))
})
