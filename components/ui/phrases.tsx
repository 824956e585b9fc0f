import { Fragment } from 'react'
import { toPhrases } from '@/lib/typography/to-phrases'

/** A title with a break opportunity between its phrases; put it in an element of class `phrases`. */
export function Phrases({ text, language }: { text: string; language: string }) {
  return toPhrases(text, language).map((phrase, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  ))
}
