// Owns the types of what one Markdown body becomes: the one tree and the facts read from it.
import type { Root } from 'hast'
import type { ReactElement } from 'react'
import type { FriendGroup } from '../friends'
import type { Messages } from '../i18n/messages'
import type { Problem } from '../problem'
import type { Section } from './sections'

/** What the plugins must know of the file and the site. */
export type MarkdownContext = {
  /** File name for problems, relative to the content folder. */
  file: string
  /** How many lines of the file stand before the body; added to every reported line. */
  linesBefore: number
  /** Address of the site, to tell external links: `https://example.com`. */
  siteUrl: string
  /** Hosts (without `www.`) whose links count as our own; `enable` false leaves every link alone. */
  externalLink: { enable: boolean; exclude: string[] }
  /** Whether code shows line numbers where the fence does not say. */
  lineNumbers: boolean
  /** Whether code gets its colours. Facts do not need them, and they are most of the work. */
  highlight: boolean
  /** Whether the owner lets scripts and handlers of an article's HTML through. */
  scripts: boolean
  messages: Messages
  /** An image as the author named it → its URL and size; undefined when it is not a local file that exists. */
  resolveImage: (
    src: string,
  ) => { src: string; width?: number; height?: number; copySource?: string } | undefined
  /** The colour that stands for an image, by its URL, until it is there; not given where no page is made. */
  readColour?: (src: string) => Promise<string | undefined>
  /** Any file as the author named it → its URL; undefined when it is not a local file that exists. */
  resolveFile: (name: string) => string | undefined
  /** Base path of the site: `/`, `/blog/`. */
  root: string
  /** Front matter `disableNunjucks`: no `{% %}` of this file is a tag. */
  disableNunjucks: boolean
  /** A post by its slug or title, with or without `.md`, as Hexo's `post_link` names it. */
  resolvePost: (name: string) => { title: string; href: string } | undefined
  /** The friends' sites of the author's data files. */
  getFriends: () => FriendGroup[]
  /** The parts of a series by its name, '' for the article's own; the article itself has no `href`. */
  resolveSeries: (name: string) => { title: string; href?: string }[]
  /** The text of a file of code, named as Hexo's `include_code` has it. */
  readCode: (path: string) => string | undefined
  /** What the checker wants to know; filled where it is given. The facts of a whole site are kept, and stay small without. */
  inventory?: Inventory
  /** What the search wants to know; filled where it is given. */
  sections?: Section[]
}

/** Where an author names something. `line` counts within the file. */
type Use = { line: number; column: number }

/** What an article names and what can be named in it. */
export type Inventory = {
  /** As typed: `/about/`, `#注释`, `https://example.com`. */
  links: (Use & { href: string })[]
  /** As typed, not encoded. `hasAlt` is false for `![](a.png)` and `<img src="a.png">`, true for `<img alt="">`. */
  images: (Use & { src: string; hasAlt: boolean })[]
  ids: string[]
}

/** A heading of the outline. `depth` counts from 1 without gaps, whatever level the author used. */
export type Heading = { id: string; text: string; depth: number }

export type Facts = {
  headings: Heading[]
  /** Text before the `more` mark, else of the first paragraphs, without code and notes; at most ~200 characters. */
  excerpt: string
  hasMore: boolean
  /** Whether there is a block of code to copy. */
  hasCode: boolean
  /** The address of the first image, where there is one. */
  firstImage?: string
  /** Han (and kana, hangul) characters, and words of other scripts, of the prose; code does not count. */
  count: { han: number; words: number }
}

export type Article = {
  tree: Root
  /** The tree as HTML, where the owner allows scripts and it has some: React puts out no string handlers. */
  html?: string
  /** The compiled program of a .mdx file, which stands in for the tree. */
  mdx?: ReactElement
  facts: Facts
  problems: Problem[]
}
