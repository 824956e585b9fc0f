import { make } from '../ui/make'
import type { Place } from './habits'
import type { Store } from './load-habits'
import { words } from './words'
import './habits.part.css'

/** A link above the text, in the space that is there anyway, to where reading stopped. Nobody is taken there unasked. */
export function offerPlace([, heading, share]: Place, { findText, EYE }: Store): void {
  const name = heading && document.getElementById(heading)?.textContent?.trim()
  const link = make('a', { className: 'resume', href: `#${name ? heading : ''}` })
  link.textContent = name ? words.resume(name) : words.resumeShare(Math.max(1, Math.round(share * 100)))
  link.onclick = (event) => {
    event.preventDefault()
    const now = findText()
    if (now) {
      const target = (name && document.getElementById(heading)) || now.prose
      // Who reads by keyboard or by ear goes on there, too.
      target.tabIndex = -1
      target.focus({ preventScroll: true })
      scrollBy({ top: target.getBoundingClientRect().top + share * now.text.height - EYE })
    }
    link.remove()
  }
  document.querySelector('main')?.prepend(link)
}
