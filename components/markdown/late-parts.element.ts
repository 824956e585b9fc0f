// Blocks that few articles hold bring their script only where they stand, and once the page has been painted.
const PARTS = {
  'code-copy': () => import('./code-copy.part'),
  'foot-note': () => import('./foot-note.part'),
  'embed-card': () => import('./embed-card.part'),
  'image-zoom': () => import('./image-zoom.part'),
  '.tag-tabs': () => import('./open-tab.part'),
}
// And these once a reader comes near.
const NEAR = {
  'post-comments': () => import('../post/post-comments.part'),
  '[data-lang="Mermaid"]': () => import('./late-diagrams.part'),
}

const PAINTED_MS = 400

// Left out of the first layout, and laid out by and by, so that nothing is held up: a picture of the whole page, by a
// browser or a program, has it all. Who has gone on already, to a heading perhaps, must not lose the place by it.
const blocks = [...document.querySelectorAll<HTMLElement>('.lazy > *')]
const layOut = () => {
  if (scrollY) return
  for (const { style } of blocks.splice(0, 8)) style.contentVisibility = 'visible'
  if (blocks[0]) setTimeout(layOut, 40)
}

setTimeout(() => {
  layOut()
  // Without a network the block is what it is without a script.
  for (const [selector, load] of Object.entries(PARTS))
    if (document.querySelector(selector)) load().catch(console.warn)
}, PAINTED_MS)

for (const [selector, load] of Object.entries(NEAR)) {
  const watch = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return
      watch.disconnect()
      load().catch(console.warn)
    },
    { rootMargin: '100%' },
  )
  const first = document.querySelector(selector)
  if (first) watch.observe(first)
}
