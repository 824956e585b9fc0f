// Owns `{% linkgrid %}` of NexT; each line of it is `name | address | description | image`, and `%` begins a comment.
import { toFlow } from './content'
import { type ListedLink, toLinkList } from './link-list'
import type { Tag } from './tag'

export const linkgrid: Tag = {
  names: ['linkgrid'],
  content: 'text',
  render: (call) => {
    const lines = call.text.split('\n').map((line) => line.trim())
    const links = lines.filter((line) => line !== '' && !line.startsWith('%')).map(toLink)
    return toFlow(call, toLinkList(links), call.toPhrasing(call.text))
  },
}

function toLink(line: string): ListedLink {
  const [name = '', url = '', description, image] = line.split('|').map((part) => part.trim())
  return { name, url, description, image }
}
