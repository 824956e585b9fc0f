// Owns what a card says and in which colours: all that its picture depends on, and so its version.
import { createHash } from 'node:crypto'
import type { Site } from '../config/schema'
import { toColours } from '../config/to-colours'
import type { Category } from '../content/category-tree'
import type { Document } from '../content/document'
import { toAuthors } from '../content/licence'
import type { Tag } from '../content/tag-index'
import { getMessages } from '../i18n'
import { toSealText } from '../seal'

/** What a card is of. */
export type CardSubject =
  | { kind: 'site' }
  | { kind: 'document'; document: Document }
  | { kind: 'tag'; tag: Tag }
  | { kind: 'category'; category: Category }

export type CardFace = {
  title: string
  /** Of the title: Japanese has other shapes of the same characters. */
  language: string
  /** Small, above the title: what kind of page it is. */
  above: string
  /** Small, below it: who wrote it, and when. */
  below: string[]
  site: string
  seal: string
  /** CSS colours as the owner wrote them. */
  paper: string
  accent: string
}

/** Takes the site and a subject; gives what its card shows. Nothing of it depends on other documents. */
export function toCardFace(site: Site, subject: CardSubject): CardFace {
  const colours = toColours(site)
  return {
    ...toWords(site, subject),
    // Its own card has it in large.
    site: subject.kind === 'site' ? '' : site.title,
    seal: toSealText(site),
    paper: colours?.['--paper-light'] ?? PAPER,
    accent: colours?.['--accent-light'] ?? ACCENT,
  }
}

// app/styles/tokens.css has the same.
const PAPER = 'oklch(98.6% 0.004 85)'
const ACCENT = 'oklch(53% 0.17 32)'

function toWords(site: Site, subject: CardSubject): Pick<CardFace, 'title' | 'language' | 'above' | 'below'> {
  const { language } = site
  const { post } = getMessages(language)
  switch (subject.kind) {
    case 'site':
      return {
        title: site.title,
        language,
        above: '',
        below: [site.subtitle || site.description].filter(Boolean),
      }
    case 'tag':
      return { title: subject.tag.name, language, above: post.tags, below: [] }
    case 'category':
      return {
        title: subject.category.name,
        language,
        above: toAbove(post.categories, subject.category),
        below: [],
      }
    case 'document': {
      const { document } = subject
      const authors = document.kind === 'page' ? [] : toAuthors(document, site)
      const day = document.kind === 'page' ? undefined : document.date?.slice(0, 10)
      return {
        title: document.title,
        language: document.lang ?? language,
        above: document.kind === 'page' ? '' : (document.categories[0]?.join(' / ') ?? ''),
        below: [getMessages(language).around.names(authors), day ?? ''].filter(Boolean),
      }
    }
  }
}

/** `分类`, or for one that has parents `分类 / 技术`. */
const toAbove = (word: string, { path }: Category) => [word, ...path.slice(0, -1)].join(' / ')

// Changes when cards are drawn otherwise, so that those who keep them ask again.
const DESIGN = 1

/** Eight characters that change with anything that a card shows. */
export function toCardVersion(face: CardFace): string {
  return createHash('sha256')
    .update(JSON.stringify([DESIGN, face]))
    .digest('hex')
    .slice(0, 8)
}
