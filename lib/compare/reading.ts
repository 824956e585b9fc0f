// Owns what is compared of a rendered body: what a reader sees of it, and what others link to.

export type Reading = {
  /** The visible text, a string a block, white space as HTML shows it, `\n` where a line breaks. Blocks of code are not in it. */
  text: string[]
  /** `depth` counts from 1 without gaps, for our levels follow the order of an article's headings and not their number. */
  headings: { depth: number; id: string; text: string }[]
  links: { href: string; text: string }[]
  images: string[]
  /** What else is shown from an address: frames, videos, sounds. */
  embeds: string[]
  code: { lang: string; text: string }[]
}
