import { describe, expect, it } from 'vitest'
import { checkImageAlt, checkImageCase } from './check-images'

const toImage = (src: string, hasAlt = false) => ({ src, hasAlt, line: 4, column: 1 })

describe('checkImageAlt', () => {
  it('names those without words', () => {
    const problems = checkImageAlt('a.md', [toImage('a.png'), toImage('b.png', true)])
    expect(problems).toEqual([
      { file: 'a.md', line: 4, column: 1, severity: 'info', code: 'image-alt', values: { src: 'a.png' } },
    ])
  })

  it('does not print a picture that is its own address', () => {
    const [problem] = checkImageAlt('a.md', [toImage(`data:image/png;base64,${'A'.repeat(9999)}`)])
    expect(JSON.stringify(problem).length).toBeLessThan(250)
  })
})

describe('checkImageCase', () => {
  const FILES = [
    '_posts/IMG/a.png',
    '_posts/b/Photo.JPG',
    'images/Logo.png',
    'images/ok.png',
    '_posts/ok.png',
  ]
  const findSpelling = (asked: string) =>
    FILES.find((file) => file === asked) ?? FILES.find((file) => file.toLowerCase() === asked.toLowerCase())

  it.each([
    ['img/a.png', 'IMG/a.png'],
    ['./img/A.png', './IMG/a.png'],
    ['photo.jpg', 'Photo.JPG'],
    ['/images/logo.png', '/images/Logo.png'],
    ['images/logo.png', 'images/Logo.png'],
    ['../images/logo.png?v=1', '../images/Logo.png'],
    ['..\\images\\logo.png', '..\\images\\Logo.png'],
  ])('%s is %s', (src, actual) => {
    const values = { src: src.replace('?v=1', ''), actual }
    expect(checkImageCase('_posts/b.md', [toImage(src)], findSpelling)).toEqual([
      { file: '_posts/b.md', line: 4, column: 1, severity: 'warning', code: 'image-case', values },
    ])
  })

  it.each([
    ['right', '/images/ok.png'],
    ['right beside it, whatever lies elsewhere', 'ok.png'],
    ['not there', 'c.png'],
    ['of another site', 'https://example.com/images/logo.png'],
    ['of another site, as the page comes', '//example.com/images/logo.png'],
    ['its own address', 'data:image/png;base64,AAAA'],
    ['outside of the folder', '../../../images/logo.png'],
    ['on the disk of the author', 'C:\\images\\logo.png'],
  ])('lets one be that is %s', (_, src) => {
    expect(checkImageCase('_posts/b.md', [toImage(src)], findSpelling)).toEqual([])
  })
})
