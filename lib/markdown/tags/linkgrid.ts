// Owns `{% linkgrid %}` of NexT; each line of it is `name | address | description | image`, and `%` begins a comment.
import type { Friend } from '../../friends'
import { toLinkList } from './link-list'
import type { Tag } from './tag'

export const linkgrid: Tag = {
  names: ['linkgrid'],
  needsEnd: true,
  content: 'text',
  render: ({ text }) => {
    const lines = text.split('\n').map((line) => line.trim())
    return [toLinkList(lines.filter((line) => line !== '' && !line.startsWith('%')).map(toLink))]
  },
}

function toLink(line: string): Friend {
  const [name = '', url = '', description = '', avatar = ''] = line.split('|').map((part) => part.trim())
  return { name, url, description, avatar }
}
