import { copyText } from '../ui/copy-text'
import './code-tools.part.css'

// Other than `wrap`, in case a page of the author's keeps something under so plain a name.
const WRAP_KEY = 'code-wrap'
// A block far away is not laid out, and what is asked of its size would have it laid out.
const NEAR = '200%'

/** Gives code blocks a button that copies them, and those too wide one that breaks lines. Words come from `data-*`. */
class CodeCopy extends HTMLElement {
  connectedCallback() {
    if (readWrap()) setWrap(true)
    const watch = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target)
        for (const figure of near) watch.unobserve(figure)
        this.#addTools(near as HTMLElement[])
      },
      { rootMargin: NEAR },
    )
    for (const figure of document.querySelectorAll('.prose .code')) watch.observe(figure)
  }

  #addTools(figures: HTMLElement[]) {
    // All are measured before any is changed: the browser lays the page out once.
    const wide = findWide(figures)
    for (const figure of figures) {
      const tools = document.createElement('div')
      tools.className = 'tools'
      if (wide.has(figure)) tools.append(this.#toWrapSwitch())
      tools.append(this.#toCopyButton(figure))
      figure.append(tools)
      openWhereFound(figure.querySelector('details'))
    }
  }

  #toCopyButton(figure: HTMLElement): HTMLButtonElement {
    const { copy = '', copied = '', failed = '' } = this.dataset
    const button = toButton(copy, 'copy')
    button.addEventListener('click', async () => {
      button.textContent = await copyText(toCopied(figure.querySelector('code'))).then(
        () => copied,
        () => failed,
      )
      this.textContent = button.textContent
      setTimeout(() => {
        button.textContent = copy
      }, 2000)
    })
    return button
  }

  #toWrapSwitch(): HTMLButtonElement {
    const button = toButton(this.dataset.wrap ?? '', 'wrap')
    button.ariaPressed = String(isWrapping())
    button.addEventListener('click', () => {
      const isWrapped = button.ariaPressed !== 'true'
      setWrap(isWrapped)
      // Storage can be forbidden; the page has changed all the same.
      try {
        if (isWrapped) localStorage.setItem(WRAP_KEY, '1')
        else localStorage.removeItem(WRAP_KEY)
      } catch {}
    })
    return button
  }
}

function toButton(text: string, className: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', className, textContent: text })
}

/** Those with lines that are longer than the block is wide, as they are when nothing breaks them. */
function findWide(figures: HTMLElement[]): Set<HTMLElement> {
  const isWrapped = isWrapping()
  if (isWrapped) setWrap(false)
  const wide = new Set(figures.filter(isWide))
  if (isWrapped) setWrap(true)
  return wide
}

function isWide(figure: HTMLElement): boolean {
  const pre = figure.querySelector('pre')
  return pre !== null && pre.scrollWidth > pre.clientWidth
}

/** What the browser's search finds below the beginning of folded code scrolls it there, which nothing else can do. */
function openWhereFound(details: HTMLDetailsElement | null) {
  const pre = details?.querySelector('pre')
  const open = () => {
    if (!details || !pre || pre.scrollTop === 0) return
    const place = pre.getBoundingClientRect().top - pre.scrollTop
    details.open = true
    scrollBy(0, pre.getBoundingClientRect().top - place)
  }
  // An address may name words to find, and is followed before this runs.
  open()
  pre?.addEventListener('scroll', open)
}

/** What one would type: without lines that are taken out, and in a shell without its prompt, `$ ` or `me@host:~# `. */
function toCopied(code: HTMLElement | null): string {
  const copy = code?.cloneNode(true) as HTMLElement | undefined
  for (const line of copy?.querySelectorAll('[data-sign="-"]') ?? []) line.remove()
  const text = copy?.textContent ?? ''
  const isShell = /-(?:sh|bash|zsh|shell.*|console|terminal|command|linux)$/.test(code?.className ?? '')
  return isShell ? text.replace(/^[ \t]*(?:\$|\[?[\w.-]+@[^\n$#]*[$#])[ \t]+/gm, '') : text
}

/** All blocks at once: who wants lines broken wants it everywhere. */
function setWrap(isWrapped: boolean) {
  document.documentElement.toggleAttribute('data-wrap', isWrapped)
  for (const button of document.querySelectorAll('.code .wrap')) button.ariaPressed = String(isWrapped)
}

const isWrapping = () => document.documentElement.hasAttribute('data-wrap')

function readWrap(): boolean {
  try {
    return localStorage.getItem(WRAP_KEY) !== null
  } catch {
    return false
  }
}

customElements.define('code-copy', CodeCopy)
