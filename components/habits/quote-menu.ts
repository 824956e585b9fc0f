import { make, makeButton } from '../ui/make'
import { toPageUrl } from '../ui/to-page-url'
import { copyAndSay } from './copy-link'
import { toReadableUrl } from './to-readable-url'
import { type Selected, toTextFragment } from './to-text-fragment'
import { words } from './words'
import './habits.part.css'

let menu: HTMLElement | undefined

/** Below what is selected in a text: copies it with its source, or a link to it. Goes when the selection goes. */
export function showQuoteMenu(prose: HTMLElement): void {
  menu?.remove()
  const selection = getSelection()
  const text = selection?.toString().trim() ?? ''
  if (!selection || text.length < 2 || !prose.contains(selection.anchorNode)) return
  const range = selection.getRangeAt(0)
  if (!prose.contains(range.commonAncestorContainer)) return
  const language = prose.lang || document.documentElement.lang
  const fragment = toTextFragment(toSelected(range, prose), language)
  const title = document.querySelector('h1')?.textContent ?? document.title
  const page = toPageUrl()
  menu = make(
    'div',
    { className: 'quote-menu', role: 'group', ariaLabel: words.quoting },
    makeButton(words.copyQuote, () => take(words.quote(text, title, toReadableUrl(page)), words.copied)),
    // What the fragment holds is encoded as it must be.
    makeButton(words.copyLink, () => take(`${toReadableUrl(page)}#${fragment}`, words.linkCopied)),
  )
  menu.onkeydown = ({ key }) => key === 'Escape' && menu?.remove()
  // A press must not take the selection away before the click comes.
  menu.onpointerdown = (event) => event.preventDefault()
  // Behind the text, so that Tab leads to it.
  prose.after(menu)
  place(menu, range)
}

function take(text: string, done: string): void {
  copyAndSay(text, done)
  menu?.remove()
}

function place(box: HTMLElement, range: Range): void {
  const { left, bottom } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect()
  const from = box.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const room = document.documentElement.clientWidth - box.offsetWidth - 8
  box.style.left = `${Math.max(8, Math.min(left, room)) - from.left}px`
  box.style.top = `${bottom - from.top + 8}px`
}

const BLOCK = 'p,li,h1,h2,h3,h4,h5,h6,td,th,dt,dd,pre,figcaption,summary'

function toSelected(range: Range, prose: HTMLElement): Selected {
  const text = range.toString()
  const all = prose.textContent ?? ''
  const blocks = [range.startContainer, range.endContainer].map((node) => {
    const element = node instanceof Element ? node : node.parentElement
    return element?.closest(BLOCK) ?? prose
  })
  const [first = prose, last = prose] = blocks
  const before = new Range()
  before.setStart(first, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const after = new Range()
  after.setStart(range.endContainer, range.endOffset)
  after.setEnd(last, last.childNodes.length)
  return {
    before: before.toString(),
    // Blocks are parted by a line, which a range of the document does not tell.
    text: first === last ? text.replaceAll('\n', ' ') : (getSelection()?.toString() ?? text),
    after: after.toString(),
    isRepeated: all.indexOf(text) !== all.lastIndexOf(text),
  }
}
