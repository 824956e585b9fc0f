import { expect, it } from 'vitest'
import { toSamplePost } from './sample-post'
import { toResult } from './to-result'

const post = toSamplePost({
  title: '灯与墨',
  date: '2024-05-01T10:00:00+08:00',
  tags: ['夜读'],
  sections: [
    { id: '', heading: '', text: '开头说到砚台。' },
    { id: '磨墨', heading: '磨墨', text: '先加水，再研。' },
    { id: 'C-与-灯', heading: 'C 与灯', text: '灯下加水，墨就淡了。' },
  ],
})

it.each<[string[], string, string | undefined, string]>([
  // In the text of a section.
  [['再研'], '/%E7%81%AF%E4%B8%8E%E5%A2%A8/#%E7%A3%A8%E5%A2%A8', '磨墨', '先加水，再研。'],
  // Before the first heading there is nothing to go to but the post.
  [['砚台'], '/%E7%81%AF%E4%B8%8E%E5%A2%A8/', undefined, '开头说到砚台。'],
  // Where several words stand together, not where the first of them does.
  [['加水', '淡'], '/%E7%81%AF%E4%B8%8E%E5%A2%A8/#C-%E4%B8%8E-%E7%81%AF', 'C 与灯', '灯下加水，墨就淡了。'],
  // A heading goes before a text.
  [['磨墨', '加水'], '/%E7%81%AF%E4%B8%8E%E5%A2%A8/#%E7%A3%A8%E5%A2%A8', '磨墨', '先加水，再研。'],
  // A title is read from its beginning.
  [['灯与墨'], '/%E7%81%AF%E4%B8%8E%E5%A2%A8/', undefined, '开头说到砚台。'],
  [['夜读'], '/%E7%81%AF%E4%B8%8E%E5%A2%A8/', undefined, '开头说到砚台。'],
])('%j => %s', (words, url, section, excerpt) => {
  const result = toResult(post, words)
  expect(result).toMatchObject({ title: '灯与墨', url, date: '2024-05-01T10:00:00+08:00' })
  expect(result.section).toBe(section)
  expect(result.excerpt.map(({ text }) => text).join('')).toBe(excerpt)
})

it('says in which language it is', () => {
  expect(toResult(toSamplePost({ title: 'Lamp', lang: 'en' }), ['lamp']).lang).toBe('en')
})

it('marks the words in the title too', () => {
  expect(toResult(post, ['墨']).titlePieces).toEqual([{ text: '灯与' }, { text: '墨', isHit: true }])
})
