// Owns what a list of friends' sites is, in the shapes that themes give it.

/** `url` is '' where there is none that a link may lead to. */
export type Friend = { name: string; url: string; description: string; avatar: string }

/** `name` is '' where the author made no groups. */
export type FriendGroup = { name: string; description: string; friends: Friend[] }

type Mapping = Record<string, unknown>

const LISTS = ['link_list', 'items', 'links', 'list', 'sites']
const URLS = ['link', 'url', 'href']

/**
 * Takes what a data file holds; gives its groups, in the author's order. What has neither name nor address is left out.
 *   Butterfly          [{ class_name, class_desc, link_list: [{ name, link, avatar, descr }] }]
 *   Volantis, Stellar  { 组: { title, description, items: [{ title, url, icon, description }] } }, or such items alone
 *   NexT               { 名: https://… }
 */
export function toFriendGroups(data: unknown): FriendGroup[] {
  const entries: [string, unknown][] = Array.isArray(data)
    ? data.map((value) => ['', value])
    : isMapping(data)
      ? Object.entries(data)
      : []
  const groups: FriendGroup[] = []
  const alone: Friend[] = []
  for (const [key, value] of entries) {
    const group = toGroup(key, value)
    const friend = group ? undefined : toFriend(key, value)
    if (group) groups.push(group)
    if (friend) alone.push(friend)
  }
  const unnamed = alone.length > 0 ? [{ name: '', description: '', friends: alone }] : []
  return [...unnamed, ...groups.filter(({ friends }) => friends.length > 0)]
}

function toGroup(key: string, value: unknown): FriendGroup | undefined {
  const list = Array.isArray(value)
    ? value
    : isMapping(value)
      ? LISTS.map((name) => value[name]).find(Array.isArray)
      : undefined
  if (!list) return undefined
  const named = isMapping(value) ? value : {}
  return {
    name: pick(named, ['class_name', 'title', 'group', 'name']) || key,
    description: pick(named, ['class_desc', 'description', 'desc', 'descr']),
    friends: list.flatMap((one) => toFriend('', one) ?? []),
  }
}

function toFriend(key: string, value: unknown): Friend | undefined {
  if (typeof value === 'string')
    return isAddress(value) ? { name: key, url: value, description: '', avatar: '' } : undefined
  if (!isMapping(value)) return undefined
  const [name, url] = [pick(value, ['name', 'title']) || key, pick(value, URLS)]
  if (name === '' && !isAddress(url)) return undefined
  return {
    name,
    url: isAddress(url) ? url : '',
    description: pick(value, ['descr', 'description', 'desc', 'subtitle']),
    avatar: pick(value, ['avatar', 'icon', 'image', 'img', 'logo', 'cover']),
  }
}

/** The text of the first key that has one. */
function pick(mapping: Mapping, keys: string[]): string {
  const value = keys.map((key) => mapping[key]).find((one) => one !== undefined && one !== null && one !== '')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** No `javascript:`. */
function isAddress(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url) || (url !== '' && !/^[a-z][a-z\d+.-]*:/i.test(url))
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands for a picture: `https://a.com` => `a`, `张三` => `张` */
export function toInitial(name: string): string {
  return [...name.replace(/^(?:https?:)?\/\/(?:www\.)?/i, '')][0] ?? ''
}
