// Blocks that few articles hold bring their script only where they stand, and once a reader comes near one.
const PARTS = {
  '.prose .code': () => import('./code-copy.part'),
  '[data-footnote-ref]': () => import('./foot-note.part'),
  'embed-card': () => import('./embed-card.part'),
  '.prose img, .photos img': () => import('./image-zoom.part'),
  'post-comments': () => import('../post/post-comments.part'),
  '[data-lang="Mermaid"]': () => import('./late-diagrams.part'),
}

for (const [selector, load] of Object.entries(PARTS)) {
  const watch = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return
      watch.disconnect()
      // Without a network the block is what it is without a script.
      load().catch(console.warn)
    },
    { rootMargin: '100%' },
  )
  for (const block of document.querySelectorAll(selector)) watch.observe(block)
}
