/** Mermaid that was not drawn while the page was made is drawn when it comes near; until then, and without script, it is code. */
const figures = document.querySelectorAll<HTMLElement>('.prose [data-lang="Mermaid"]')
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      import('./late-diagrams.part').then(({ drawLate }) => drawLate(target as HTMLElement))
    }
  },
  { rootMargin: '200px' },
)
for (const figure of figures) observer.observe(figure)
