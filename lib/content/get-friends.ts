// Owns where friends' sites come from: source/_data/link.yml and its kin, and which page shows them.
import { type FriendGroup, toFriendGroups } from '../friends'
import { resolveImage } from '../media/resolve-image'
import type { Document } from './document'
import { getData } from './get-data'

// `links/close.yml` is a group of Stellar's.
const FILE = /^(?:links?|friends)(?:\/(.+))?$/i
const KIND = /^(?:f?links?|friends)$/i

/** The groups of all such files; a list without a name in a folder has its file's. */
export function getFriends(): FriendGroup[] {
  return Object.entries(getData()).flatMap(([key, value]) => {
    const [file, name = ''] = FILE.exec(key) ?? []
    if (file === undefined) return []
    return toFriendGroups(value).map((group) => ({ ...group, name: group.name || name }))
  })
}

/** What a page with `type: link` or such a layout shows below its text; [] for any other. Avatars are files of ours, or ''. */
export function getPageFriends({ kind, layout, extra, file }: Document): FriendGroup[] {
  if (kind !== 'page' || ![layout, extra.type].some((word) => KIND.test(String(word)))) return []
  return getFriends().map((group) => ({
    ...group,
    friends: group.friends.map((friend) => ({
      ...friend,
      avatar: friend.avatar === '' ? '' : (resolveImage(friend.avatar, file)?.src ?? ''),
    })),
  }))
}
