import type { Crumb } from '@/lib/content/get-entries'
import type { toUrls } from '@/lib/urls'

type Props = { trail: Crumb[]; urls: ReturnType<typeof toUrls> }

/** A category path, each ancestor a link: 技术 / 前端 */
export function CategoryTrail({ trail, urls }: Props) {
  return (
    <span>
      {trail.map(({ name, slugs }, index) => (
        <span key={slugs.join('/')}>
          {index > 0 && ' / '}
          <a href={urls.category(slugs)} className="p-category">
            {name}
          </a>
        </span>
      ))}
    </span>
  )
}
