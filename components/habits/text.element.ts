import { EYE, findText } from './find-text'
import { changeHabits, readHabits } from './habits'
import { loadHabits } from './load-habits'
import { toPlace, withPlace } from './place'

const found = findText()
if (found) {
  const { prose, article } = found
  const { places = [] } = readHabits()
  const place = places.find(([other]) => other === article)
  // Whoever comes to a place by a link or by going back is where they want to be.
  if (place && !location.hash && scrollY < innerHeight)
    loadHabits((part, store) => part.offerPlace(place, store))

  // When another page is shown, too.
  document.addEventListener('visibilitychange', () => document.hidden && keepPlace())

  prose.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.anchor')
    if (link) loadHabits((part) => part.copyLink(link.href))
  })

  let waiting: ReturnType<typeof setTimeout>
  document.addEventListener('selectionchange', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      const selection = getSelection()
      const isQuotable = selection && !selection.isCollapsed && prose.contains(selection.anchorNode)
      if (isQuotable || document.querySelector('.quote-menu')) loadHabits((part) => part.showQuoteMenu(prose))
    }, 300)
  })

  if (!CSS.supports('animation-timeline', '--text'))
    addEventListener('scroll', () => showProgress(prose), { passive: true })
}

/** Where reading stops; read to the end, an article is forgotten. Who has not begun keeps what was kept. */
function keepPlace() {
  const now = findText()
  if (!now || scrollY < innerHeight) return
  const { article, text, headings } = now
  const isRead = scrollY + innerHeight >= text.top + text.height
  const place = isRead ? undefined : toPlace(article, scrollY + EYE, text, headings)
  changeHabits({ places: withPlace(readHabits().places ?? [], article, place) })
}

function showProgress(prose: HTMLElement) {
  const { top, height } = prose.getBoundingClientRect()
  const share = Math.min(1, Math.max(0, -top / (height - innerHeight)))
  prose.parentElement?.style.setProperty('--read', `${height > innerHeight ? share : 0}`)
}
