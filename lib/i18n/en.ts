// Owns what the site says in English.
import type { Messages } from './messages'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthName = (month: number | string) => MONTHS[Number(month) - 1] ?? String(month)
const count = (n: number) => n.toLocaleString('en-US')
const plural = (n: number, one: string) => `${count(n)} ${one}${n === 1 ? '' : 's'}`

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
    draft: 'Draft',
    contents: 'Contents',
    previous: 'Previous',
    next: 'Next',
    tags: 'Tags',
    categories: 'Categories',
    undated: 'Undated',
    neighbours: 'Previous and next',
  },
  code: {
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy; please select the code and copy it yourself',
    region: (name) => (name ? `${name} code` : 'Code'),
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
  check: (files, errors, warnings) =>
    `${plural(files, 'file')}, ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  problems: {
    'config-yaml': ({ reason }) =>
      `This line is not valid YAML (${reason}). Mend its indent, quotes or colon; the other keys are in force.`,
    'config-value': ({ key, got, allowed }) => `${key} cannot be ${got} (${allowed}). The default is used.`,
    'front-matter-yaml': ({ reason }) =>
      `The front matter is not valid YAML (${reason}). What could be read was; put values with colons, quotes, @, & or * in quotes.`,
    'front-matter-unclosed': () => 'The front matter does not end. Write --- on the line after its last key.',
    'front-matter-twice': () =>
      'A second front matter block opens the body; it was left out. The first one counts; delete the second.',
    'front-matter-tab': () => 'The front matter is indented with a tab, read as two spaces; use spaces.',
    'front-matter-space': ({ key }) =>
      `A space is missing after the colon or dash of ${key}; it was read as if there were one. Add it.`,
    'front-matter-null-title': ({ title }) =>
      `YAML takes this title for a comment or a mark; it was read as “${title}”. Put it in quotes.`,
    'date-invalid': ({ key, value, used }) =>
      `${key}: ${value} is not a date; ${used ? `${used} is used` : 'it is left out'}. Write it as 2024-08-31 18:44:55.`,
    'file-unreadable': ({ reason }) =>
      `The file cannot be read (${reason}). Check its permissions and encoding (UTF-8).`,
    'permalink-collision': ({ url, other, given }) =>
      `The URL ${url} belongs to ${other}; this one gets ${given}. Change the file name, the id or the permalink of one of them.`,
    'tag-collision': ({ name, other, given }) =>
      `The tags “${name}” and “${other}” have the same URL; it gets ${given}. Set another in tag_map of _config.yml.`,
    'category-collision': ({ name, other, given }) =>
      `The categories “${name}” and “${other}” have the same URL; it gets ${given}. Set another in category_map of _config.yml.`,
    'html-script': () => 'A <script> in the text was left out of the page.',
    'html-handler': ({ name }) => `${name} in the text was left out: HTML in an article carries no script.`,
    'image-missing': ({ src }) => `The image ${src} is not there. Check its name, case and place.`,
    'heading-space': ({ text }) =>
      `No space after the # of “${text}”: it is plain text. Add a space if it is a heading.`,
    'fence-unclosed': () =>
      'The code block that starts here does not end, so all that follows is code. Add the closing fence.',
    'tag-unknown': ({ name }) =>
      `The tag {% ${name} %} is unknown and shown as typed. Check its spelling, or write it another way.`,
    'tag-unclosed': ({ name }) =>
      `The tag {% ${name} %} has no end and is shown as typed. Add {% end${name} %} after its content.`,
    'post-link-missing': ({ name }) =>
      `There is no post ${name}; only the text is left. Check the file name.`,
    'code-missing': ({ path }) => `There is no code file ${path}. Check its place in source or code_dir.`,
    'markdown-failed': ({ reason }) =>
      `This Markdown could not be parsed (${reason}); the page shows its source. It is probably nested too deeply.`,
    'mdx-failed': ({ reason }) => `This MDX could not be compiled (${reason}); the page shows its source.`,
    'mdx-import': () =>
      'import and export do nothing in .mdx and were left out; it has expressions and HTML elements.',
  },
}
