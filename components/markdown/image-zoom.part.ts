// Pixels: what is smaller is a sign and has no larger view.
const SMALLEST = 200

/** Makes every picture of an article a button that opens it large. What a link or a button holds stays theirs. */
class ImageZoom extends HTMLElement {
  connectedCallback() {
    const images = [...document.querySelectorAll<HTMLImageElement>(':is(.prose, .photos) img')].filter(
      isPicture,
    )
    for (const [index, image] of images.entries()) {
      const open = () =>
        import('./image-view.part').then(
          ({ openZoom }) => openZoom(images, index, this.dataset),
          // Without a network there is still the picture.
          () => location.assign(image.src),
        )
      image.tabIndex = 0
      image.role = 'button'
      image.ariaHasPopup = 'dialog'
      // A button without a name says nothing.
      image.alt ||= this.dataset.view ?? ''
      image.addEventListener('click', open)
      image.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open()
      })
    }
  }
}

function isPicture(image: HTMLImageElement): boolean {
  const width = Number(image.getAttribute('width')) || image.naturalWidth
  return !image.closest('a, button, summary, label, .tag-links') && (width === 0 || width >= SMALLEST)
}

customElements.define('image-zoom', ImageZoom)

export {}
