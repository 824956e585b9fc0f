// Owns `{% paper [title:x] [author:x] [date:x] [footer:x] %}…{% endpaper %}` of Stellar, a page in the page. Its comments
// say what follows: `<!-- title 题 -->`, `<!-- section 节 -->`, `<!-- paragraph -->`, `<!-- line left -->`.
import type { RootContent } from 'mdast'
import { toArguments } from './arguments'
import { toTitle } from './content'
import { type Section, toSections } from './sections'
import { type Tag, type TagCall, toElement } from './tag'

export const paper: Tag = {
  names: ['paper'],
  needsEnd: true,
  render: (call) => {
    const { options, text } = toArguments(call.args, 'author', 'date', 'footer', 'style', 'title')
    const title = options.get('title') ?? text
    const facts = ['author', 'date', 'footer'].flatMap((key) => options.get(key) ?? [])
    const { before, sections } = toSections(call.children, [
      'title',
      'subtitle',
      'section',
      'paragraph',
      'line',
    ])
    return [
      toElement('div', { className: ['tag-box'] }, [
        ...(title ? [toTitle(call.toPhrasing(title))] : []),
        ...before,
        ...sections.flatMap((section) => renderSection(call, section)),
        ...(facts.length > 0 ? [toElement('p', { className: ['faded'] }, facts.join(' · '))] : []),
      ]),
    ]
  },
}

function renderSection(call: TagCall, { name, title, children }: Section): RootContent[] {
  const isTitle = title !== '' && /title|section/.test(name)
  return isTitle ? [toTitle(call.toPhrasing(title)), ...children] : children
}
