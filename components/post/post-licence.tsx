import type { Licence } from '@/lib/content/licence'
import type { Messages } from '@/lib/i18n/messages'

type Props = { licence: Licence; messages: Messages }

/** Who wrote it, where it stands, under which licence: for whoever quotes it, on paper too. */
export function PostLicence({ licence: { authors, href, address, licence, info }, messages }: Props) {
  const { around } = messages
  return (
    <p className="licence plain">
      {authors.length > 0 && (
        <span>
          {around.author} <span className="p-author">{around.names(authors)}</span>
        </span>
      )}
      <a href={href}>{address}</a>
      {info && <span>{info}</span>}
      {licence && (
        <span>
          {around.licence}{' '}
          {licence.href ? (
            <a rel="license" href={licence.href}>
              {licence.name}
            </a>
          ) : (
            licence.name
          )}
        </span>
      )}
    </p>
  )
}
