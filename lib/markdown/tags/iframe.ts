// Owns pages within the page.
//   {% iframe url [width] [height] %}
import { type Tag, toElement } from './tag'

export const iframe: Tag = {
  names: ['iframe'],
  isVoid: true,
  render: ({ words: [src = '', width = '100%', height = '300'] }) => [
    toElement('iframe', { src, width, height, allowFullScreen: true }),
  ],
}
