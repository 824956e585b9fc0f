import type { Category } from '@/lib/content/category-tree'
import type { toUrls } from '@/lib/urls'

export function CategoryList({
  categories,
  urls,
}: {
  categories: Category[]
  urls: ReturnType<typeof toUrls>
}) {
  return (
    <ul className="tree plain">
      {categories.map(({ name, slugs, posts, children }) => (
        <li key={slugs.join('/')}>
          <a href={urls.category(slugs)}>
            {name}
            <span className="faded figures">{posts.length}</span>
          </a>
          {children.length > 0 && <CategoryList categories={children} urls={urls} />}
        </li>
      ))}
    </ul>
  )
}
