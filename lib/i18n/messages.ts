// Owns the type of every message: a language that lacks one does not compile.

import type { AroundMessages } from './around'
import type { BlockMessages } from './blocks'
import type { BundleMessages } from './bundle'
import type { CodeMessages } from './code'
import type { CommandLineMessages } from './command-line'
import type { DeskMessages } from './desk'
import type { ExportMessages } from './export'
import type { HabitMessages } from './habits'
import type { ImageMessages } from './images'
import type { LiveMessages } from './live'
import type { MathMessages } from './math'
import type { MetaMessages } from './meta'
import type { SearchMessages } from './search'
import type { ShareMessages } from './share'

/** Reading time, counts and dates are functions, because word order differs between languages. */
export type Messages = SiteMessages &
  AroundMessages &
  BlockMessages &
  CodeMessages &
  DeskMessages &
  ExportMessages &
  HabitMessages &
  ImageMessages &
  LiveMessages &
  BundleMessages &
  CommandLineMessages &
  MathMessages &
  MetaMessages &
  SearchMessages &
  ShareMessages

type SiteMessages = {
  /** The `lang` attribute of the chrome written in this language. */
  lang: string
  nav: {
    home: string
    archives: string
    tags: string
    categories: string
    menu: string
    skip: string
    main: string
  }
  theme: { switch: string }
  post: {
    minutes: (n: number) => string
    /** How long a text is, in the unit of what most of it is written in. */
    length: (count: { han: number; words: number }) => string
    /** Stands before a date. */
    updatedBefore: string
    pinned: string
    contents: string
    previous: string
    next: string
    tags: string
    categories: string
    undated: string
    neighbours: string
  }
  table: { region: string }
  footnotes: { heading: string; back: (n: string) => string }
  alert: { note: string; tip: string; important: string; warning: string; caution: string }
  link: { heading: string }
  /** Of tags. */
  tags: {
    unknown: (name: string) => string
    tabs: string
    reveal: string
    support: (feature: string) => string
  }
  list: {
    posts: (n: number) => string
    pagination: string
    previousPage: string
    nextPage: string
    pageOf: (page: number, pages: number) => string
    page: (page: number) => string
    empty: string
    tag: (name: string) => string
    category: (name: string) => string
    archive: (year: string, month?: string) => string
    month: (month: number) => string
  }
  notFound: { title: string; text: string; newest: string }
  /** The last line of `npm run check`. */
  check: (files: number, errors: number, warnings: number, infos: number) => string
  /** What long work is called beside its bar. */
  progress: { check: string; read: string; pages: string }
  /** What `--fix` says. */
  mend: {
    nothing: string
    ask: (files: number) => string
    written: (files: number) => string
    failed: (file: string, reason: string) => string
    changed: string
  }
  /** What `npm run new` says. */
  newArticle: {
    usage: string
    outside: (path: string) => string
    hidden: (path: string) => string
    missingKey: (key: string) => string
    failed: (reason: string) => string
  }
  /** What becomes of an article that readers do not see yet. */
  fate: { draft: (name: string) => string; unpublished: string; future: (date: string) => string }
  /** What `npm run publish` says. */
  publish: {
    usage: string
    none: (name: string) => string
    several: (name: string) => string
    /** Stands before a list of them. */
    drafts: string
    noDrafts: string
    taken: (path: string) => string
    missingKey: (key: string) => string
    failed: (reason: string) => string
    folder: (path: string) => string
    folderLeft: (path: string) => string
    /** Two names of the folder, each with a slash after it. */
    folderRenamed: (before: string, after: string) => string
    dated: (date: string) => string
    undated: (date: string) => string
  }
  urls: {
    /** Stands in place of the URL of a file that readers do not see. */
    draft: string
    unpublished: string
    /** The last line of `npm run urls -- --against`. */
    compared: (same: number, missing: number, moved: number, extra: number) => string
    /** `place` is '' where none was named. */
    nothingThere: (place: string) => string
  }
  /** What an author is told. The key is the problem's code. */
  problems: { [C in ProblemCode]: (values: ProblemValues<C>) => ProblemWords }
}

/** What is wrong, and how to mend it where that is not said in the same breath. Neither ends with a full stop. */
export type ProblemWords = readonly [message: string, fix: string] | string

/** Every code with the values that its message needs, all already text. */
type ProblemTable = {
  // _config.yml
  'config-yaml': { reason: string }
  'config-value': { key: string; got: string; allowed: string }
  // front matter
  'front-matter-yaml': { reason: string }
  'front-matter-colon': { key: string }
  'front-matter-unclosed': Record<never, string>
  'front-matter-twice': Record<never, string>
  'front-matter-tab': Record<never, string>
  'front-matter-space': { key: string }
  'front-matter-null-title': { title: string }
  'date-invalid': { key: string; value: string; used: string }
  'date-missing': Record<never, string>
  /** `hidden` is '' where the site shows what is to come. */
  'date-future': { date: string; hidden: string }
  'file-unreadable': { reason: string }
  'file-empty': Record<never, string>
  'file-encoding': Record<never, string>
  // _data
  'data-unreadable': { reason: string }
  // the whole folder
  'permalink-collision': { url: string; other: string; given: string }
  'tag-collision': { name: string; other: string; given: string }
  'category-collision': { name: string; other: string; given: string }
  'permalink-list': { url: string; given: string }
  'tag-case': { name: string; other: string; given: string }
  'category-case': { name: string; other: string; given: string }
  'redirect-loop': { path: string }
  'alias-hidden': { path: string }
  // Markdown
  'html-script': Record<never, string>
  'html-handler': { name: string }
  'image-missing': { src: string }
  'image-case': { src: string; actual: string }
  'image-alt': { src: string }
  /** `near` is the address of the page that was meant, or ''. */
  'link-dead': { href: string; near: string }
  'link-scheme': { href: string }
  /** `near` is an id of that page which is nearly the same, or ''. */
  'anchor-dead': { href: string; near: string }
  'heading-space': { text: string }
  'fence-unclosed': Record<never, string>
  'footnote-stray': { name: string }
  'tag-unknown': { name: string }
  'tag-unclosed': { name: string }
  'container-unclosed': { name: string }
  'post-link-missing': { name: string }
  'code-missing': { path: string }
  'math-error': { reason: string }
  'diagram-error': { reason: string }
  'markdown-failed': { reason: string }
  'mdx-failed': { reason: string }
  'mdx-import': Record<never, string>
}

export type ProblemCode = keyof ProblemTable
export type ProblemValues<C extends ProblemCode> = ProblemTable[C]
