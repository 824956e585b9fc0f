import type { Page } from '@/lib/content/paginate'
import type { Messages } from '@/lib/i18n/messages'

type Props = { page: Page<unknown>; toHref: (page: number) => string; messages: Messages }

export function Pagination({ page: { number, pages }, toHref, messages: { list } }: Props) {
  if (pages < 2) return null
  return (
    <nav className="pages plain" aria-label={list.pagination}>
      {number > 1 && (
        <a rel="prev" href={toHref(number - 1)}>
          {list.previousPage}
        </a>
      )}
      <span className="figures">{list.pageOf(number, pages)}</span>
      {number < pages && (
        <a rel="next" href={toHref(number + 1)}>
          {list.nextPage}
        </a>
      )}
    </nav>
  )
}
