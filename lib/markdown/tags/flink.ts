// Owns `{% flink %}` of Butterfly: groups of friends' sites, written in YAML.
import { parseDocument } from 'yaml'
import { type FriendGroup, toFriendGroups } from '../../friends'
import { toFriendList } from './link-list'
import type { Tag } from './tag'

export const flink: Tag = {
  names: ['flink'],
  needsEnd: true,
  content: 'text',
  render: ({ text }) => {
    const groups = toGroups(text)
    return groups.length > 0 ? [toFriendList(groups)] : [{ type: 'code', lang: 'yaml', value: text }]
  },
}

/** [] where the text is no list of groups; then it is shown as it is. */
function toGroups(text: string): FriendGroup[] {
  const document = parseDocument(text)
  return document.errors.length > 0 ? [] : toFriendGroups(document.toJS())
}
