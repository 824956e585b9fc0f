import { describe, expect, it } from 'vitest'
import { findHits } from './find-hits'
import { toPack } from './pack'
import { toSamplePost } from './sample-post'
import { takeBest } from './take-best'

const section = (heading: string, text = '') => ({ id: heading, heading, text })
const find = (posts: ReturnType<typeof toSamplePost>[], words: string[], isLoose = false) =>
  takeBest(findHits([toPack(posts)], words, isLoose), 10, words).map(({ post }) => post.record.title)

describe('findHits', () => {
  it('ranks a title before a heading, that before a tag, then the sound of a title, then the text', () => {
    const posts = [
      toSamplePost({ title: '正文', text: '这里写到 huancun 一词。' }),
      toSamplePost({ title: '缓存之声', text: '无' }),
      toSamplePost({ title: '标签', tags: ['huancun'] }),
      toSamplePost({ title: '小标题', sections: [section(''), section('说 huancun')] }),
      toSamplePost({ title: 'Huancun 入门' }),
      toSamplePost({ title: '分类', categories: [['技术', 'huancun']] }),
      toSamplePost({ title: '无关' }),
    ]
    expect(find(posts, ['huancun'])).toEqual(['Huancun 入门', '小标题', '标签', '分类', '缓存之声', '正文'])
  })

  it('wants every word, wherever it is', () => {
    const posts = [
      toSamplePost({ title: '甲', text: '灯油与灯芯' }),
      toSamplePost({ title: '灯油', text: '只有油' }),
      toSamplePost({ title: '灯芯', tags: ['灯油'] }),
    ]
    expect(find(posts, ['灯油', '灯芯'])).toEqual(['灯芯', '甲'])
    expect(find(posts, ['灯油', '灯芯', '灯罩'])).toEqual([])
  })

  it('prefers what is more of a title, a word of its own, and its beginning', () => {
    const posts = ['MongoDB 与 Go 之外', '谈 Go', 'Go 入门与一些别的话题', 'MongoDB'].map((title) =>
      toSamplePost({ title }),
    )
    expect(find(posts, ['go'])).toEqual(['谈 Go', 'Go 入门与一些别的话题', 'MongoDB', 'MongoDB 与 Go 之外'])
  })

  it('prefers a title that has the words as they are typed', () => {
    const posts = ['Hooks 与 React', 'React Hooks 那些事儿与其他', 'HTTP 与 React'].map((title) =>
      toSamplePost({ title }),
    )
    expect(find(posts, ['react', 'h'])[0]).toBe('React Hooks 那些事儿与其他')
  })

  it('then what stands nearer, then what is newer', () => {
    const far = `磨墨。${'闲话。'.repeat(50)}洗笔。`
    const posts = [
      toSamplePost({ title: '远', text: far }),
      toSamplePost({ title: '近而新', text: '先磨墨，后洗笔。' }),
      toSamplePost({ title: '近而旧', text: '先磨墨，后洗笔。' }),
    ]
    expect(find(posts, ['磨墨', '洗笔'])).toEqual(['近而新', '近而旧', '远'])
  })

  it.each<[string, boolean, string[]]>([
    ['tinglimu', false, ['听李沐']],
    ['tingl', false, ['听李沐']],
    // Too short to be meant, or initials: only where nothing has it as it is.
    ['limu', false, []],
    ['tlm', false, []],
    ['limu', true, ['听李沐']],
    ['tlm', true, ['听李沐']],
    ['l', true, []],
    ['imu', true, []],
  ])('%s, loose %s: %j', (word, isLoose, titles) => {
    expect(find([toSamplePost({ title: '听李沐' })], [word], isLoose)).toEqual(titles)
  })

  it('does not find what would stand across two parts', () => {
    const post = toSamplePost({
      title: '甲乙',
      tags: ['丙'],
      sections: [section('丁', '戊'), section('己', '庚')],
    })
    for (const word of ['乙丙', '丙丁', '丁戊', '戊己', '己庚']) expect(find([post], [word])).toEqual([])
  })
})
