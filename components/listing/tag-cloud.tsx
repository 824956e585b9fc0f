import type { Tag } from '@/lib/content/tag-index'
import type { toUrls } from '@/lib/urls'

/** An index like the back of a book: sized by nothing, counted in faded figures. */
export function TagCloud({ tags, urls }: { tags: Tag[]; urls: ReturnType<typeof toUrls> }) {
  return (
    <ul className="index bare plain">
      {tags.map(({ name, slug, posts }) => (
        <li key={slug}>
          <a href={urls.tag(slug)}>
            {name}
            <span className="faded figures">{posts.length}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
