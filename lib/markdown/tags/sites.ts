// Owns lists of friends' sites from the data files.
//   {% sites [组] %}    {% friends only:组,组 %}  of Stellar and Volantis; without a name all groups
import { toArguments } from './arguments'
import { toFriendList } from './link-list'
import { type Tag, toElement } from './tag'

export const sites: Tag = {
  names: ['sites', 'friends'],
  isVoid: true,
  isWhole: true,
  render: ({ name, args, context, isInline }) => {
    const { options, text } = toArguments(args, 'only', 'api', 'repo')
    const asked = (options.get('only') ?? text).split(/[\s,]+/).filter(Boolean)
    const groups = context.getFriends().filter((group) => asked.length === 0 || asked.includes(group.name))
    if (groups.length === 0 || isInline) return [toElement('code', {}, `{% ${`${name} ${args}`.trim()} %}`)]
    return [toFriendList(groups)]
  },
}
