// Owns what becomes of a tag that nobody knows: its own text in a labelled box, and its content as if it were not there.
import type { RootContent } from 'mdast'
import { type TagCall, toElement } from './tag'

/** Takes the call and the tag as typed. */
export function toUnknown(
  { name, isBlock, isInline, children, context, report }: TagCall,
  typed: string,
): RootContent[] {
  report('tag-unknown', { name })
  const label = context.messages.tags.unknown(name)
  const source = toElement('code', {}, typed)
  if (isInline) return [toElement('code', { className: ['tag-unknown'], title: label }, typed), ...children]
  const title = toElement('p', { className: ['faded'] }, label)
  const content = isBlock ? children : []
  return [toElement('div', { className: ['tag-unknown'] }, [title, toElement('p', {}, [source]), ...content])]
}
