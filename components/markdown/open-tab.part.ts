// Owns the way into a closed tab: what is asked for by an address or a link opens the tabs around it.

const PANEL = '.tag-tabs > div'

/** Gives what an address names, which can be seen now; nothing where it could be seen before. */
function openTabs(hash: string): HTMLElement | undefined {
  const id = hash.slice(1)
  const target = document.getElementById(id) ?? document.getElementById(decodeURI(id))
  if (!target || target.offsetParent) return undefined
  for (let panel = target.closest(PANEL); panel; panel = panel.parentElement?.closest(PANEL) ?? null) {
    const box = panel.previousElementSibling?.previousElementSibling
    if (box instanceof HTMLInputElement) box.checked = true
  }
  return target
}

const follow = () => openTabs(location.hash)?.scrollIntoView()

// Before the browser looks for the place to go to.
addEventListener('click', ({ target }) => {
  const link = (target as Element).closest('a')
  if (link && link.pathname === location.pathname) openTabs(link.hash)
})
addEventListener('hashchange', follow)
follow()

export {}
