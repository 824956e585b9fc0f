import { renderSVG } from 'uqr'
import { getShareWords } from '@/lib/i18n/share'
import { toReadableUrl } from '../habits/to-readable-url'
import { copyText } from '../ui/copy-text'
import { make, makeButton } from '../ui/make'
import { toPageUrl } from '../ui/to-page-url'
import './share-menu.part.css'

const words = getShareWords(document.documentElement.lang)

/** Adds to the links of the menu what only a script can do; nothing is asked of anyone before a press. */
export function fillMenu(menu: HTMLDetailsElement | null): void {
  const links = menu?.querySelector('p')
  const [shortLink] = links?.querySelectorAll('a') ?? []
  const poster = links?.querySelector<HTMLAnchorElement>('[download]')
  if (!menu || !links || !shortLink || !poster) return
  const said = make('small', { role: 'status' })
  const say = (text: string) => {
    said.textContent = text
  }
  const copy = (text: string) =>
    copyText(text).then(
      () => say(words.copied),
      () => say(words.failed),
    )
  const title = document.querySelector('h1')?.textContent?.trim() ?? document.title
  const show = makeShow(links)
  shortLink.replaceWith(
    ...('share' in navigator ? [makeButton(words.device, () => share(title))] : []),
    makeButton(words.copyLink, () => copy(`${title} ${toReadableUrl(toPageUrl())}`)),
    makeButton(words.copyShortLink, () => copy(shortLink.href)),
    show(words.code, () => makeCode(shortLink.href)),
  )
  poster.replaceWith(show(poster.textContent ?? '', () => makePoster(poster, say)))
  links.append(said)
}

/** A reader who closes the list of apps has not failed. */
const share = (title: string) => navigator.share({ title, url: toPageUrl() }).catch(console.warn)

/** Gives what makes a button that shows something below the links, one at a time, and hides it again. */
function makeShow(links: HTMLElement) {
  let shown: { button: HTMLElement; figure: HTMLElement } | undefined
  return (text: string, makeFigure: () => HTMLElement) => {
    const button = makeButton(text, () => {
      const isOwn = shown?.button === button
      shown?.figure.remove()
      shown?.button.setAttribute('aria-expanded', 'false')
      shown = undefined
      if (isOwn) return
      shown = { button, figure: makeFigure() }
      button.setAttribute('aria-expanded', 'true')
      links.after(shown.figure)
    })
    button.setAttribute('aria-expanded', 'false')
    return button
  }
}

function makeCode(address: string): HTMLElement {
  const figure = make('figure', {})
  figure.innerHTML = renderSVG(address, { ecc: 'M', border: 3 })
  const code = figure.querySelector('svg')
  code?.setAttribute('role', 'img')
  code?.setAttribute('aria-label', words.code)
  figure.append(make('figcaption', {}, words.scanCode))
  return figure
}

/** In WeChat's own browser nothing can be downloaded, but a picture can be held and kept. */
function makePoster({ href }: HTMLAnchorElement, say: (text: string) => void): HTMLElement {
  const image = make('img', { src: href, alt: words.posterAlt, width: 1080, height: 1440 })
  image.onerror = () => say(words.posterFailed)
  const save = make('a', { href, download: '' }, words.savePoster)
  return make('figure', {}, image, make('figcaption', {}, save))
}
