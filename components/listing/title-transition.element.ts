// A title travels from its list to its article and back. The article's own title has its name from CSS; of a list's many,
// the one that was chosen gets it when the page is left.

addEventListener('pageswap', (event) => {
  const to = (event as PageSwapEvent).activation?.entry?.url
  // A page that comes back from the cache may be left by another link; two of one name, and none travels.
  for (const { href, style } of document.querySelectorAll<HTMLAnchorElement>('h2 a.u-url'))
    style.viewTransitionName = href === to ? 'title' : ''
})
