// Blocks that few articles hold bring their script only where they stand.
const PARTS = {
  'code-copy': () => import('./code-copy.part'),
  'foot-note': () => import('./foot-note.part'),
  'embed-card': () => import('./embed-card.part'),
  'image-zoom': () => import('./image-zoom.part'),
  'post-comments': () => import('../post/post-comments.part'),
  '.code[data-lang="Mermaid"]': () => import('./late-diagrams.part'),
}

// Without a network the block is what it is without a script.
for (const [selector, load] of Object.entries(PARTS))
  if (document.querySelector(selector)) load().catch(console.warn)
