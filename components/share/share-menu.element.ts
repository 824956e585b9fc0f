const menu = document.querySelector<HTMLDetailsElement>('.share')
const fill = () => import('./share-menu.part').then(({ fillMenu }) => fillMenu(menu), console.warn)

// Opened before the script came, or from now on.
if (menu?.open) fill()
else menu?.addEventListener('toggle', fill, { once: true })
