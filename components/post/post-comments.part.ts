// Owns talking to the clients of giscus, Waline and Twikoo, whose scripts come from their own servers once a reader has
// asked. No integrity can be given: their addresses stand for the newest of a version.

type Options = Record<string, string>

/** Shows the comments in `host`, by its `data-*`. Throws where the client does not come. */
async function showComments(host: HTMLElement): Promise<void> {
  const { provider = '', client = '', options = '{}' } = host.dataset
  const place = document.createElement('div')
  place.id = 'comments-of-post'
  host.append(place)
  try {
    await SHOW[provider]?.(place, client, JSON.parse(options))
  } catch (error) {
    place.remove()
    throw error
  }
}

const SHOW: Record<string, (place: HTMLElement, client: string, options: Options) => Promise<void>> = {
  giscus: showGiscus,
  waline: showWaline,
  twikoo: showTwikoo,
}

async function showGiscus(place: HTMLElement, client: string, options: Options): Promise<void> {
  // Its script looks for this class and puts the frame there.
  place.className = 'giscus'
  await addScript(client, { ...options, theme: toTheme() })
  const { origin } = new URL(client)
  onTheme((theme) => {
    const frame = place.querySelector('iframe')
    frame?.contentWindow?.postMessage({ giscus: { setConfig: { theme } } }, origin)
  })
}

type Waline = { init: (options: object) => { update: (options: object) => void } | null }

async function showWaline(el: HTMLElement, client: string, options: Options): Promise<void> {
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = client.replace(/\.js$/, '.css')
  document.head.append(style)
  const { init } = (await import(client)) as Waline
  const shown = init({ el, ...options, dark: toTheme() === 'dark' })
  onTheme((theme) => shown?.update({ dark: theme === 'dark' }))
}

type Twikoo = { init: (options: object) => Promise<void> }

async function showTwikoo(place: HTMLElement, client: string, options: Options): Promise<void> {
  await addScript(client, {})
  const { twikoo } = window as unknown as { twikoo: Twikoo }
  await twikoo.init({ el: `#${place.id}`, ...options })
}

function addScript(src: string, data: Options): Promise<void> {
  const script = document.createElement('script')
  Object.assign(script.dataset, data)
  script.crossOrigin = 'anonymous'
  script.src = src
  document.head.append(script)
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(src))
    })
  })
}

const system = matchMedia('(prefers-color-scheme: dark)')

const toTheme = () => document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')

/** Calls with each other theme, whether the reader or the system has changed it. */
function onTheme(change: (theme: string) => void) {
  let last = toTheme()
  const look = () => {
    const theme = toTheme()
    if (theme !== last) change(theme)
    last = theme
  }
  system.addEventListener('change', look)
  new MutationObserver(look).observe(document.documentElement, { attributeFilter: ['data-theme'] })
}

/** Fetches the comments when the reader asks, by the button or (`data-lazy="scroll"`) by coming near. */
class PostComments extends HTMLElement {
  #isAsked = false

  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => this.#ask())
    if (this.dataset.lazy !== 'scroll') return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        watch.disconnect()
        this.#ask()
      },
      { rootMargin: '50%' },
    )
    watch.observe(this)
  }

  async #ask() {
    if (this.#isAsked) return
    this.#isAsked = true
    const { loading = '', failed = '' } = this.dataset
    const button = this.querySelector('button')
    if (button) button.textContent = loading
    try {
      await showComments(this)
      const hadFocus = button === document.activeElement
      button?.remove()
      if (!hadFocus) return
      this.tabIndex = -1
      this.focus({ preventScroll: true })
    } catch {
      this.#isAsked = false
      if (button) button.textContent = failed
    }
  }
}

customElements.define('post-comments', PostComments)

export {}
