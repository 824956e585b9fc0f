// Owns what the site says in English.
import { aroundEn } from './around'
import { blockProblemsEn, blocksEn } from './blocks'
import { bundleEn } from './bundle'
import { codeEn } from './code'
import { deskEn } from './desk'
import { enAuthoring } from './en-authoring'
import { habitsEn } from './habits'
import { imagesEn } from './images'
import { liveEn } from './live'
import { mathEn } from './math'
import type { Messages } from './messages'
import { metaEn } from './meta'
import { searchEn } from './search'
import { shareEn } from './share'

const MONTHS = 'January February March April May June July August September October November December'
const monthName = (month: number | string) => MONTHS.split(' ')[Number(month) - 1] ?? String(month)
const count = (n: number) => n.toLocaleString('en-US')
const plural = (n: number, one: string, ending = 's') => `${count(n)} ${one}${n === 1 ? '' : ending}`

export const en: Messages = {
  lang: 'en',
  nav: {
    home: 'Writing',
    archives: 'Archive',
    tags: 'Tags',
    categories: 'Categories',
    menu: 'Menu',
    skip: 'Skip to content',
    main: 'Main',
  },
  theme: { switch: 'Switch theme' },
  post: {
    minutes: (n) => `${n} min`,
    length: ({ han, words }) => plural(han + words, han > words ? 'character' : 'word'),
    updatedBefore: 'updated ',
    pinned: 'Pinned',
    contents: 'Contents',
    previous: 'Previous',
    next: 'Next',
    tags: 'Tags',
    categories: 'Categories',
    undated: 'Undated',
    neighbours: 'Previous and next',
  },
  table: { region: 'Table' },
  footnotes: { heading: 'Notes', back: (n) => `Back to reference ${n}` },
  alert: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  link: { heading: 'Link to this section' },
  tags: {
    unknown: (name) => `Unknown tag ${name}`,
    tabs: 'Tabs',
    reveal: 'Show',
    support: (feature) => `Browser support for ${feature}`,
  },
  list: {
    posts: (n) => plural(n, 'post'),
    pagination: 'Pages',
    previousPage: 'Previous',
    nextPage: 'Next',
    pageOf: (page, pages) => `${page} / ${pages}`,
    page: (page) => `Page ${page}`,
    empty: 'Nothing here yet.',
    tag: (name) => `Tag: ${name}`,
    category: (name) => `Category: ${name}`,
    archive: (year, month) => (month ? `${monthName(month)} ${year}` : year),
    month: (month) => monthName(month).slice(0, 3),
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be mistyped, or the piece has moved. Start from one of these, or look through the archive.',
    newest: 'Newest',
  },
  ...aroundEn,
  ...metaEn,
  ...deskEn,
  ...habitsEn,
  ...codeEn,
  ...blocksEn,
  ...liveEn,
  ...bundleEn,
  ...shareEn,
  ...searchEn,
  ...imagesEn,
  check: (files, errors, warnings, infos) =>
    `${plural(files, 'file')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'note')}`,
  progress: { check: 'Checking', read: 'Reading', pages: 'Making pages' },
  mend: {
    nothing: 'Nothing here is safe to mend without asking.',
    ask: (files) => `Write ${plural(files, 'file')}? (y/N) `,
    written: (files) => `Mended ${plural(files, 'file')}.`,
    failed: (file, reason) => `${file} was not written (${reason})`,
    changed: 'it has changed meanwhile',
  },
  ...enAuthoring,
  urls: {
    draft: '(draft)',
    unpublished: '(not published)',
    compared: (same, missing, moved, extra) =>
      `${plural(same, 'address', 'es')} alike, ${count(missing)} missing, ${count(moved)} moved (old links are sent on), ${count(extra)} new`,
    nothingThere: (place) =>
      `${place ? `There is no ${place}.` : 'Nothing stands after --against.'} Name a sitemap.xml, or the folder that Hexo generated (public).`,
  },
  math: mathEn.math,
  diagram: mathEn.diagram,
  problems: {
    'config-yaml': ({ reason }) => [
      `this line is not valid YAML (${reason}); the other keys are in force`,
      'mend its indent, quotes or colon',
    ],
    'config-value': ({ key, got, allowed }) => [
      `${key} cannot be ${got}; the default is used`,
      `write ${allowed}`,
    ],
    'front-matter-yaml': ({ reason }) => [
      `the front matter is not valid YAML (${reason}); what could be read was`,
      'put values with colons, quotes, @, & or * in quotes',
    ],
    'front-matter-colon': ({ key }) => [
      `a full-width colon stands after ${key}; it was read as ":"`,
      'write a colon and a space',
    ],
    'front-matter-unclosed': () => [
      'the front matter does not end',
      'write --- on the line after its last key',
    ],
    'front-matter-twice': () => [
      'a second front matter block opens the body; it was left out, for the first one counts',
      'delete this block',
    ],
    'front-matter-tab': () => ['the front matter is indented with a tab, read as two spaces', 'use spaces'],
    'front-matter-space': ({ key }) => [
      `a space is missing after the colon or dash of ${key}; it was read as if there were one`,
      'add the space',
    ],
    'front-matter-null-title': ({ title }) => [
      `YAML takes this title for a comment or a mark; it was read as “${title}”`,
      'put it in quotes',
    ],
    'date-invalid': ({ key, value, used }) => [
      `${key}: ${value} is not a date; ${used ? `${used} is used` : 'it is left out'}`,
      'write it as 2024-08-31 18:44:55',
    ],
    'date-missing': () => ['this post has no date and comes last', 'add a line date: 2024-08-31 18:44:55'],
    'date-future': ({ date, hidden }) => [
      hidden ? `appears at ${date}` : `the date ${date} is still to come, yet the post is shown`,
      hidden ? 'change date to publish it now' : 'write future: false in _config.yml to hold it back',
    ],
    'file-empty': () => ['the file is empty', 'write it and save again; delete it if it is not wanted'],
    'file-unreadable': ({ reason }) => [
      `the file cannot be read (${reason})`,
      'check its permissions and encoding (UTF-8)',
    ],
    'file-encoding': () => [
      'the file is not UTF-8; some of it cannot be read',
      'save it as UTF-8 in your editor',
    ],
    'permalink-collision': ({ url, other, given }) => [
      `the URL ${url} belongs to ${other}; this one gets ${given}`,
      'change the file name, the id or the permalink of one of them',
    ],
    'tag-collision': ({ name, other, given }) => [
      `the tags “${name}” and “${other}” have the same URL; it gets ${given}`,
      'set another in tag_map of _config.yml',
    ],
    'category-collision': ({ name, other, given }) => [
      `the categories “${name}” and “${other}” have the same URL; it gets ${given}`,
      'set another in category_map of _config.yml',
    ],
    'html-script': () => ['a <script> in the text was left out', 'delete it, or use an image or a link'],
    'html-handler': ({ name }) => [
      `${name} in the text was left out: HTML in an article carries no script`,
      'delete it, or use a plain link',
    ],
    'image-missing': ({ src }) => [`the image ${src} is not there`, 'check its name and place'],
    'image-case': ({ src, actual }) => [
      `the image is written ${src}, but the file is called ${actual}`,
      `write ${actual}`,
    ],
    'image-alt': ({ src }) => [
      `the image ${src} has no alternative text`,
      'say what it shows: ![what it shows](…)',
    ],
    'link-dead': ({ href, near }) => [
      `no page of this site is at ${href}`,
      near ? `write ${near}` : 'check the address, or take the link out',
    ],
    'link-scheme': ({ href }) => [
      `${href} lacks its https:// and points into this site`,
      `write https://${href}`,
    ],
    'anchor-dead': ({ href, near }) => [
      `the section that ${href} points to does not exist`,
      near ? `write #${near}` : 'check the heading, or take # and what follows out',
    ],
    'heading-space': ({ text }) => [
      `no space after the # of “${text}”: it is plain text`,
      'add a space if it is a heading',
    ],
    'fence-unclosed': () => [
      'the code block that starts here does not end, so all that follows is code',
      'add the closing fence',
    ],
    'markdown-failed': ({ reason }) => [
      `this Markdown could not be parsed (${reason}); the page shows its source`,
      'nest quotes and lists less deeply',
    ],
    'mdx-failed': ({ reason }) => [
      `this MDX could not be compiled (${reason}); the page shows its source`,
      'mend this place, or rename the file to .md',
    ],
    'mdx-import': () => [
      'import and export do nothing in .mdx and were left out',
      'use expressions and HTML elements alone',
    ],
    'footnote-stray': ({ name }) => [
      `nothing in the text points to the note [^${name}], or an earlier one has its name: it is shown as typed`,
      `write [^${name}] in the text, or remove the note`,
    ],
    'permalink-list': ({ url, given }) =>
      `${url} is a list of the site; this one gets ${given}. Give it another permalink, or the list another folder (tag_dir and the like).`,
    'tag-case': ({ name, other }) =>
      `The tags “${name}” and “${other}” differ in case only, and are two tags. If they are one, write them alike.`,
    'category-case': ({ name, other }) =>
      `The categories “${name}” and “${other}” differ in case only, and are two. If they are one, write them alike.`,
    'redirect-loop': ({ path }) =>
      `The redirect of ${path} leads back to itself, so it is 404. Let one of them lead to a page.`,
    'alias-hidden': ({ path }) =>
      `The old address ${path} does nothing: a page or an earlier redirect has it. Delete it, or choose another.`,
    'data-unreadable': ({ reason }) => [
      `this data file cannot be read (${reason}); what uses it stays empty`,
      'mend this line',
    ],
    'tag-unknown': ({ name }) => [
      `the tag {% ${name} %} is unknown and shown as typed`,
      'check its spelling, or write it another way',
    ],
    ...blockProblemsEn,
    'post-link-missing': ({ name }) => [
      `there is no post ${name}; only the text is left`,
      'check the file name',
    ],
    'code-missing': ({ path }) => [`there is no code file ${path}`, 'check its place in source or code_dir'],
    ...mathEn.problems,
  },
}
