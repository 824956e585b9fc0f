// The dialog of the search, in one file with its words and its looks.
export { openSearch } from './search-dialog'
