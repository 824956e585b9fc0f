import { TITLE_ID } from '@/components/layout/first-sight'
import { Phrases } from '@/components/ui/phrases'
import './listing.css'

type Props = { title: string; note?: string; language: string }

/** The heading of a list, with its count beside it. */
export function PageTitle({ title, note, language }: Props) {
  return (
    <h1 id={TITLE_ID} className="page-title phrases">
      <Phrases text={title} language={language} />
      {note && <span className="faded">{note}</span>}
    </h1>
  )
}
