import { describe, expect, it } from 'vitest'
import { parseConfig } from '../config/parse'
import { readDocument } from '../content/read-document'
import { toStore } from '../content/to-store'
import { toGate } from '../content/visibility'
import { toTranslations } from './translations'

const { site } = parseConfig('permalink: :title/\n')

/** Takes the keys of each post by name; gives `name: tag of each translation and where it stands`. */
function translate(files: Record<string, string>): Record<string, string> {
  const documents = Object.entries(files).flatMap(([name, keys], index) => {
    const text = `---\ndate: 2024-01-0${9 - index}\n${keys}\n---\n`
    const source = name.endsWith('/') ? `${name}index.md` : `_posts/${name}.md`
    return readDocument({ source, text, site }).document ?? []
  })
  const store = toStore(documents, site, toGate(site, 2e9))
  return Object.fromEntries(
    [...store.posts, ...store.pages].flatMap((one) => {
      const found = toTranslations(store, one, site)
      const told = found.map(({ tag, permalink }) => `${tag} ${permalink}`).join(', ')
      return told ? [[one.permalink.replace(/\/$/, ''), told]] : []
    }),
  )
}

const both = (text: string, ...names: string[]) => Object.fromEntries(names.map((name) => [name, text]))

describe('toTranslations', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['none', { a: 'id: 1', b: 'id: 2\nlang: en' }, {}],
    ['one id, two languages', { a: 'id: 1', b: 'id: 1\nlang: en' }, both('en b/, zh-CN a/', 'a', 'b')],
    ['one id and one language are no translation', { a: 'id: 1', b: 'id: 1' }, {}],
    ['the language of the site is one too', { a: 'id: 1\nlang: zh-CN', b: 'id: 1' }, {}],
    [
      'the newer of two in one language',
      { a: 'id: 1\nlang: en', b: 'id: 1\nlang: en', c: 'id: 1' },
      both('en a/, zh-CN c/', 'a', 'c'),
    ],
    ['by file name', { 灯: '', b: 'lang: en\ntranslation_of: 灯' }, both('en b/, zh-CN 灯/', '灯', 'b')],
    [
      'by title',
      { a: 'title: 灯下', b: 'lang: en\ntranslation_of: 灯下' },
      both('en b/, zh-CN a/', 'a', 'b'),
    ],
    ['by id', { a: 'id: 7', b: 'lang: en\ntranslation_of: 7' }, both('en b/, zh-CN a/', 'a', 'b')],
    [
      'of a translation',
      { a: '', b: 'lang: en\ntranslation_of: a', c: 'lang: ja\ntranslation_of: b' },
      both('en b/, ja c/, zh-CN a/', 'a', 'b', 'c'),
    ],
    [
      'as authors spell languages',
      { a: 'id: 1\nlang: zh_TW', b: 'id: 1\nlang: EN-us' },
      both('en-US b/, zh-TW a/', 'a', 'b'),
    ],
    ['what is no language', { a: 'id: 1', b: 'id: 1\nlang: "??"' }, {}],
    ['in a circle', { a: 'translation_of: b', b: 'lang: en\ntranslation_of: a' }, {}],
    ['of what is not there', { a: '', b: 'lang: en\ntranslation_of: 别处' }, {}],
    ['pages', { 'a/': 'id: 1', 'b/': 'id: 1\nlang: en' }, both('en b/, zh-CN a/', 'a', 'b')],
    ['what is not published is none', { a: 'id: 1', b: 'id: 1\nlang: en\npublished: false' }, {}],
  ])('%s', (_, files, expected) => {
    expect(translate(files)).toEqual(expected)
  })
})
