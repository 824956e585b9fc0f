// Owns a list of links with a picture and a word on each, such as friends' sites.
import type { RootContent } from 'mdast'
import { type Friend, type FriendGroup, toInitial } from '../../friends'
import { toTitle } from './content'
import { type TagElement, toElement } from './tag'

/** Gives the list. The name stands beside the picture, so the picture needs none. */
export function toLinkList(links: Friend[]): TagElement {
  const items = links.map(({ name, url, description, avatar }) =>
    toElement('li', { dataInitial: isOurs(avatar) ? undefined : toInitial(name || url) }, [
      ...(isOurs(avatar) ? [toElement('img', { src: avatar, alt: '' })] : []),
      url ? toElement('a', { href: url }, name || url) : toElement('span', {}, name),
      ...(description ? [toElement('span', { className: ['faded'] }, description)] : []),
    ]),
  )
  return toElement('ul', { className: ['tag-links'] }, items)
}

/** Groups with their names, in one box. */
export function toFriendList(groups: FriendGroup[]): TagElement {
  const nodes = groups.flatMap(({ name, description, friends }): RootContent[] => [
    ...(name ? [toTitle(name)] : []),
    ...(description ? [toElement('p', {}, description)] : []),
    toLinkList(friends),
  ])
  return toElement('div', { className: ['tag-flink'] }, nodes)
}

/** A picture at a friend's site would tell that site of every reader: the first character of the name stands for it. */
function isOurs(avatar = ''): boolean {
  return avatar !== '' && !/^(?:https?:)?\/\//i.test(avatar)
}
