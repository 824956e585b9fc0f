import type { Place } from './habits'
import type { Store } from './load-habits'
import { make } from './make'
import { toLine } from './place'
import { words } from './words'
import './habits.part.css'

/** A link above the text, in the space that is there anyway, to where reading stopped. Nobody is taken there unasked. */
export function offerPlace(place: Place, { findText, EYE }: Store): void {
  const [, heading, share] = place
  const name = heading && document.getElementById(heading)?.textContent?.trim()
  const link = make('a', { className: 'resume', href: `#${name ? heading : ''}` })
  link.textContent = name ? words.resume(name) : words.resumeShare(Math.max(1, Math.round(share * 100)))
  link.onclick = (event) => {
    event.preventDefault()
    const now = findText()
    if (now) scrollTo({ top: toLine(place, now.text, now.headings) - EYE })
    link.remove()
  }
  document.querySelector('main')?.prepend(link)
}
