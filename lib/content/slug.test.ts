import { describe, expect, it } from 'vitest'
import { slugize } from './slug'

describe('slugize', () => {
  it.each([
    ['Hello World', 'Hello-World'],
    ['C++ 与 C#', 'C-与-C'],
    ['C++', 'C'],
    ['Déjà vu!', 'Deja-vu'],
    ['Việt Nam', 'Viet-Nam'],
    ['Ærøskøbing', 'AEroskobing'],
    ['Straße', 'Strase'],
    ['Ｎｅｘｔ．ｊｓ', 'Next．js'],
    ['ǅungla', 'Dzungla'],
    // Japanese and Korean marks are letters of their own, whatever form the file system gave them in.
    ['ガイド', 'ガイド'],
    ['ガイド'.normalize('NFD'), 'ガイド'],
    ['한국어'.normalize('NFD'), '한국어'],
    ['й', 'й'],
    ['你好，世界！', '你好，世界！'],
    ['《书》：第一章', '《书》：第一章'],
    ['全角\u3000空格', '全角-空格'],
    ['a\tb\nc', 'abc'],
    ['\u0000a', 'a'],
    ['  -_- a -_-  ', 'a'],
    ['~`!@#$%^&*()-_+=[]{}|\\;:"\'<>,.?/', ''],
    ['a/b.c', 'a-b-c'],
    ['😀 emoji', '😀-emoji'],
    ['', ''],
  ])('%j => %j', (text, slug) => expect(slugize(text)).toBe(slug))

  it.each([
    [{ caseTransform: 0 }, 'Hello-World'],
    [{ caseTransform: 1 }, 'hello-world'],
    [{ caseTransform: 2 }, 'HELLO-WORLD'],
    [{ separator: '_' }, 'Hello_World'],
    [{ separator: '' }, 'HelloWorld'],
  ] as const)('with %j', (options, slug) => expect(slugize('Hello, World', options)).toBe(slug))
})
