// A title travels from its list to its article and back. The article's own title has its name from CSS; of a list's many,
// the one that was chosen gets it when the page is left.

addEventListener('pageswap', (event) => {
  const to = (event as PageSwapEvent).activation?.entry?.url
  const link =
    to && [...document.querySelectorAll<HTMLAnchorElement>('h2 a.u-url')].find(({ href }) => href === to)
  if (link) link.style.viewTransitionName = 'title'
})
