/** The results on the page of search of an export: what is asked for stands in the address. */
customElements.define(
  'static-search',
  class extends HTMLElement {
    connectedCallback() {
      const query = new URLSearchParams(location.search).get('q')?.trim()
      if (!query) return
      import('./static-search.part')
        .then(({ showFound }) => showFound(this, query))
        .catch(() => {
          this.textContent = this.dataset.failed ?? ''
        })
    }
  },
)
