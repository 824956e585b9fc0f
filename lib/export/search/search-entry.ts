// Owns what the search of an export knows of a post, as it stands in Pagefind's file of it. A type alone.

export type SearchEntry = {
  /** With `root`, encoded; of a section it is `url#id`. */
  url: string
  title: string
  date?: string
  /** Tags, categories: what is found and not shown. */
  words: string[]
  /** `id` is encoded; both are '' before the first heading. */
  sections: { id: string; heading: string; text: string }[]
}
