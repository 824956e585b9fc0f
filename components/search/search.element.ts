import { loadSearch } from './load-search'

// `/` clicks the link, too: components/habits/to-action.ts
addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event
  if (!ctrlKey && !metaKey && !shiftKey && !altKey && (target as Element).closest('[data-search]'))
    loadSearch(event)
})
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event
  if (key === 'k' && ctrlKey !== metaKey && !shiftKey && !altKey) loadSearch(event)
})
