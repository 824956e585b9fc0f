import type { NameSection } from '@/lib/content/name-sections'
import type { Tag } from '@/lib/content/tag-index'
import type { toUrls } from '@/lib/urls'

type Props = { tags: Tag[]; urls: ReturnType<typeof toUrls> }

/** An index like the back of a book: sized by nothing, counted in faded figures. */
export function TagCloud({ tags, urls }: Props) {
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

type IndexProps = { sections: NameSection<Tag>[]; urls: Props['urls']; otherNames: string }

/** The same of many tags, by letter. */
export function TagIndex({ sections, urls, otherNames }: IndexProps) {
  return (
    <div className="letters">
      {sections.map(({ letter = otherNames, items }) => (
        <section key={letter}>
          <h2>{letter}</h2>
          <TagCloud tags={items} urls={urls} />
        </section>
      ))}
    </div>
  )
}
