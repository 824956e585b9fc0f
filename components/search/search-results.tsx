import { DateTime } from '@/components/ui/date-time'
import type { SearchResult } from '@/lib/search/results'

/** What was found, the best first. */
export function SearchResults({ results }: { results: SearchResult[] }) {
  if (results.length === 0) return null
  return (
    <ol className="search-results">
      {results.map(({ url, date, section, lang, titlePieces, excerpt }) => (
        <li key={url} lang={lang}>
          <h2 className="plain">
            <a href={url}>
              <Pieces pieces={titlePieces} />
            </a>
          </h2>
          <p className="faded">
            {date && <DateTime date={date} />}
            {section && <span>{section}</span>}
          </p>
          <p>
            <Pieces pieces={excerpt} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Pieces({ pieces }: { pieces: SearchResult['excerpt'] }) {
  return pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))
}
