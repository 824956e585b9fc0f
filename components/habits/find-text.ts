/** What the habits of one article need of it, or undefined where there is none. Measured when asked: that lays it out. */
export function findText() {
  const article = document.querySelector<HTMLElement>('.article')
  const prose = article?.querySelector<HTMLElement>('.prose')
  if (!prose) return undefined
  const toTop = (element: Element) => element.getBoundingClientRect().top + scrollY
  return {
    prose,
    article: article?.dataset.id ?? location.pathname,
    get text() {
      return { id: '', top: toTop(prose), height: prose.offsetHeight }
    },
    get headings() {
      return (
        [...prose.querySelectorAll<HTMLElement>(':is(h1, h2, h3, h4, h5, h6)[id]')]
          // One in a closed tab stands nowhere.
          .filter(({ offsetParent }) => offsetParent)
          .map((heading) => ({ id: heading.id, top: toTop(heading) }))
      )
    },
  }
}

/** Below the top of the window, where an eye reads; a heading that is jumped to stands there (`scroll-margin-top`). */
export const EYE = 80
