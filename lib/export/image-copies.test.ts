import { describe, expect, it } from 'vitest'
import { nameCopies, toCopyFile } from './image-copies'

describe('toCopyFile', () => {
  it.each([
    ['/_next/image/?url=%2Fmedia%2FaB-1%2Fa.png&w=640&q=75', '/', 'media/aB-1/a.png.640.webp'],
    ['/_next/image?url=%2Fmedia%2FaB-1%2Fa.png&amp;w=1280&amp;q=75', '/', 'media/aB-1/a.png.1280.webp'],
    // Encoded as a path, and once more as a value.
    ['/_next/image?url=%2Fmedia%2FaB-1%2F%25E5%259B%25BE.png&w=640&q=75', '/', 'media/aB-1/图.png.640.webp'],
    [
      '/blog/_next/image?url=%2Fblog%2Fmedia%2FaB-1%2Fa.png&w=640&q=75',
      '/blog/',
      'media/aB-1/a.png.640.webp',
    ],
    ['/_next/image?url=https%3A%2F%2Ffar.example%2Fa.png&w=640&q=75', '/', undefined],
    [
      '/%E5%8D%9A/_next/image?url=%2F%25E5%258D%259A%2Fmedia%2FaB-1%2Fa.png&w=640&q=75',
      '/%E5%8D%9A/',
      'media/aB-1/a.png.640.webp',
    ],
    ['/images/a.png', '/', undefined],
  ])('%s below %s', (address, root, file) => {
    expect(toCopyFile(address, root)).toBe(file)
  })
})

describe('nameCopies', () => {
  it.each([
    [
      '<img srcSet="/_next/image?url=%2Fmedia%2FaB-1%2F%25E5%259B%25BE.png&amp;w=640&amp;q=75 640w, /_next/image?url=%2Fmedia%2FaB-1%2F%25E5%259B%25BE.png&amp;w=828&amp;q=75 828w">',
      '/',
      '<img srcSet="/media/aB-1/%E5%9B%BE.png.640.webp 640w, /media/aB-1/%E5%9B%BE.png.828.webp 828w">',
    ],
    [
      '<img srcSet="/blog/_next/image?url=%2Fblog%2Fmedia%2Fv%2Fa.png&amp;w=640&amp;q=75 640w">',
      '/blog/',
      '<img srcSet="/blog/media/v/a.png.640.webp 640w">',
    ],
    // Full addresses, as metadata has them.
    [
      '<meta content="https://a.example/_next/image?url=%2Fmedia%2Fv%2Fa.png&amp;w=640&amp;q=75">',
      '/',
      '<meta content="https://a.example/media/v/a.png.640.webp">',
    ],
    [
      '<p>另一个站的 /_next/image?url=x&amp;w=1&amp;q=1</p>',
      '/',
      '<p>另一个站的 /_next/image?url=x&amp;w=1&amp;q=1</p>',
    ],
    ['<p>没有图。</p>', '/', '<p>没有图。</p>'],
  ])('%#', (html, root, expected) => {
    expect(nameCopies(html, root)).toBe(expected)
  })
})
