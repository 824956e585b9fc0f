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
  // `tag-notice` is ours, not the author's prose: lib/markdown/facts.ts
  const className = ['tag-unknown', 'tag-notice']
  if (isInline) return [toElement('code', { className, title: label }, typed), ...children]
  const title = toElement('p', { className: ['faded', 'tag-notice'] }, label)
  const content = isBlock ? children : []
  const line = toElement('p', { className: ['tag-notice'] }, [source])
  return [toElement('div', { className: ['tag-unknown'] }, [title, line, ...content])]
}
