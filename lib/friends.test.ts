import { describe, expect, it } from 'vitest'
import { toFriendGroups } from './friends'

const friend = (name: string, url: string, description = '', avatar = '') => ({
  name,
  url,
  description,
  avatar,
})
const group = (name: string, friends: unknown[], description = '') => ({ name, description, friends })
const A = friend('甲', 'https://a.example', '说', '/a.png')

describe('friends, as themes have them', () => {
  it.each([
    [
      'Butterfly',
      [
        {
          class_name: '友',
          class_desc: '们',
          link_list: [{ name: '甲', link: A.url, descr: '说', avatar: '/a.png' }],
        },
      ],
      [group('友', [A], '们')],
    ],
    [
      'Volantis',
      [{ group: '友', items: [{ title: '甲', url: A.url, description: '说', avatar: '/a.png' }] }],
      [group('友', [A])],
    ],
    [
      'Stellar, groups',
      { 友: { title: '友人', items: [{ title: '甲', url: A.url, desc: '说', icon: '/a.png' }] } },
      [group('友人', [A])],
    ],
    ['Stellar, a list', [{ title: '甲', url: A.url, description: '说', icon: '/a.png' }], [group('', [A])]],
    [
      'NexT',
      { 甲: 'https://a.example', 乙: '//b.example' },
      [group('', [friend('甲', 'https://a.example'), friend('乙', '//b.example')])],
    ],
    ['a list under a name', { 友: [{ name: 1, link: '/a/' }] }, [group('友', [friend('1', '/a/')])]],
  ])('%s', (_, data, groups) => expect(toFriendGroups(data)).toEqual(groups))

  it.each([[undefined], [null], ['甲'], [3], [[]], [{}], [{ 友: [] }]])('%j are none', (data) =>
    expect(toFriendGroups(data)).toEqual([]),
  )

  it.each([{ name: '甲' }, { name: '甲', link: 'javascript:alert(1)' }])('%j has a name and no link', (one) =>
    expect(toFriendGroups([one])).toEqual([group('', [friend('甲', '')])]),
  )
})
