/**
 * `npm run dev` alone: the page is loaded again when it is another one, and what is wrong with its file stands below it.
 * `path` is where lib/desk/desk.ts answers.
 */
export function DeskScript({ path, label }: { path: string; label: string }) {
  const code = `(${listen})(${JSON.stringify(path)}, ${JSON.stringify(label)})`.replaceAll('<', '\\u003c')
  return <script dangerouslySetInnerHTML={{ __html: code }} />
}

const LOOK =
  'position:fixed;inset:auto 1rem 1rem;z-index:9;max-height:40vh;overflow:auto;padding:.5rem 1rem;' +
  'border:1px solid var(--accent);background:var(--paper);color:var(--ink);font:var(--fine)/1.7 monospace;white-space:pre-wrap'

// In the browser: it can use nothing from around it but what it is given.
const listen = `(path, label) => {
  const source = new EventSource(path + '?path=' + encodeURIComponent(location.pathname))
  let panel
  source.onmessage = ({ data }) => {
    const { isOther, lines } = JSON.parse(data)
    if (isOther) return location.reload()
    panel?.remove()
    panel = undefined
    if (lines.length === 0) return
    panel = document.createElement('details')
    panel.open = sessionStorage.deskClosed === undefined
    panel.ontoggle = () => panel.open ? sessionStorage.removeItem('deskClosed') : (sessionStorage.deskClosed = 1)
    panel.style.cssText = ${JSON.stringify(LOOK)}
    const summary = document.createElement('summary')
    summary.textContent = label + ' ' + lines.length
    panel.append(summary, lines.join('\\n'))
    document.body.append(panel)
  }
  addEventListener('pagehide', () => source.close())
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
}`
