import mermaidFile from 'file:@mermaid-js/tiny'
import './late-diagrams.part.css'

type Mermaid = {
  initialize: (config: object) => void
  render: (id: string, text: string) => Promise<{ svg: string }>
}

let library: Promise<Mermaid> | undefined
let last: Promise<unknown> = Promise.resolve()
let count = 0
const drawn = new Set<HTMLElement>()

/** Draws the code of a figure in the theme's colours, and again when the theme changes. What it cannot draw stays code. */
function drawLate(figure: HTMLElement): void {
  if (drawn.size === 0) watchTheme()
  drawn.add(figure)
  // One after another: the library draws with one set of colours at a time.
  last = last.then(() => draw(figure)).catch(() => drawn.delete(figure))
}

async function draw(figure: HTMLElement): Promise<void> {
  const pre = figure.querySelector('pre')
  const source = pre?.textContent ?? ''
  library ??= loadMermaid()
  const mermaid = await library
  const tokens = new Map(TOKENS.map((token) => [token, toHex(token)]))
  mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    htmlLabels: false,
    theme: 'base',
    fontFamily: getComputedStyle(figure).fontFamily,
    themeVariables: toColours(tokens),
  })
  const { svg } = await mermaid.render(`late-diagram-${++count}`, source)
  const box = figure.querySelector('.late') ?? figure.insertBefore(document.createElement('div'), pre)
  box.className = 'late'
  box.setAttribute('role', 'img')
  box.setAttribute('aria-label', source.trim().split('\n')[0] ?? '')
  // By name, for paper and a changed theme: there the tokens are others.
  box.innerHTML = [...tokens].reduce(
    (text, [token, hex]) => text.replaceAll(hex, `var(--${token})`).replaceAll(toRgb(hex), `var(--${token})`),
    svg,
  )
  if (pre) pre.hidden = true
}

/** As a script of its own: it puts itself on `globalThis`, which a module cannot. */
function loadMermaid(): Promise<Mermaid> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = new URL(mermaidFile, import.meta.url).href
    script.onload = () => {
      const { mermaid } = globalThis as { mermaid?: Mermaid }
      if (mermaid) resolve(mermaid)
      else reject(new Error('mermaid'))
    }
    script.onerror = reject
    document.head.append(script)
  })
}

function watchTheme(): void {
  const again = () => {
    for (const figure of drawn) last = last.then(() => draw(figure)).catch(() => {})
  }
  new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-theme'] })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again)
}

const TOKENS = ['paper', 'ink', 'wash', 'faded', 'accent']

/** Our tokens as the library reads colours: `#rrggbb`, not `oklch()`. */
function toColours(tokens: Map<string, string>): Record<string, string> {
  const [paper, ink, wash, faded, accent] = TOKENS.map((token) => tokens.get(token))
  const pie = Object.fromEntries([accent, faded, ink].map((colour, index) => [`pie${index + 1}`, colour]))
  return Object.fromEntries(
    Object.entries({
      ...pie,
      background: paper,
      primaryColor: wash,
      primaryTextColor: ink,
      primaryBorderColor: faded,
      lineColor: faded,
      textColor: ink,
      titleColor: ink,
      pieTitleTextColor: ink,
      pieLegendTextColor: ink,
      pieSectionTextColor: paper,
      pieStrokeColor: paper,
      pieOuterStrokeColor: faded,
      pieOpacity: '1',
    }).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** As a browser says a colour that it was told as `#rrggbb`. */
const toRgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`

function toHex(token: string): string {
  const probe = document.createElement('i')
  probe.style.color = `var(--${token})`
  document.body.append(probe)
  const context = document.createElement('canvas').getContext('2d')
  if (context) {
    context.fillStyle = getComputedStyle(probe).color
    context.fillRect(0, 0, 1, 1)
  }
  probe.remove()
  const [red = 0, green = 0, blue = 0] = context?.getImageData(0, 0, 1, 1).data ?? []
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

// What was not drawn while the page was made is drawn when it comes near; until then, and without script, it is code.
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      drawLate(target as HTMLElement)
    }
  },
  { rootMargin: '200px' },
)
for (const figure of document.querySelectorAll('.prose [data-lang="Mermaid"]')) observer.observe(figure)
