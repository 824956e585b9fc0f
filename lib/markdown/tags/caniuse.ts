// Owns `{% caniuse feature [@ periods] %}` of NexT: a link to the table, which would be a frame of another site.
import { type Tag, toElement } from './tag'

export const caniuse: Tag = {
  names: ['caniuse'],
  isVoid: true,
  render: (call) => {
    const feature = call.args.replace(/\s*@.*$/, '')
    const href = `https://caniuse.com/${encodeURIComponent(feature)}`
    return [toElement('a', { href }, call.context.messages.tags.support(feature))]
  },
}
