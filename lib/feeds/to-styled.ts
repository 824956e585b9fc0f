// Owns how a feed looks to a reader who opens it in a browser: a style sheet for XML. CSS and no XSLT, though that could
// make a page of it: Chrome takes XSLT out (https://developer.chrome.com/docs/web-platform/deprecating-xslt), and a
// style sheet in CSS is what every browser that shows XML at all goes on to understand.
import type { Site } from '../config/schema'
import { toColours } from '../config/to-colours'
import { getMessages } from '../i18n'

/** The package `feed` takes every style sheet for XSLT. */
export function toStyled(xml: string): string {
  return xml.replace('type="text/xsl"', 'type="text/css"')
}

/** Takes the site; gives the style sheet of its feeds, Atom and RSS alike: what a feed is, and its articles as a list. */
export function toFeedStyle(site: Site): string {
  const { feedNote, feedCopy } = getMessages(site.language).meta
  const {
    '--paper-light': light = '#fcfaf6',
    '--paper-dark': dark = '#15161a',
    '--accent-light': accent = '#a8432f',
    '--accent-dark': accentDark = '#dd8a76',
  } = toColours(site) ?? {}
  return `:root {
  color-scheme: light dark;
  box-sizing: border-box;
  display: block;
  max-width: 46rem;
  margin: auto;
  padding: 2rem 1rem 4rem;
  background: light-dark(${light}, ${dark});
  color: light-dark(#2a2521, #dad6cf);
  font: 1.0625rem/1.85 system-ui, sans-serif;
  --faded: light-dark(#6b635b, #a9a39a);
  --accent: light-dark(${accent}, ${accentDark});
}
/* What is for machines. */
feed > *, channel > *, entry > *, item > * { display: none }
:root::before {
  content: ${toCssString(`${feedNote}\n${feedCopy}`)};
  display: block;
  white-space: pre-line;
  margin-bottom: 2rem;
  padding-bottom: 1.25rem;
  border-bottom: 1px solid light-dark(#dfd9d0, #3a3b40);
  color: var(--faded);
  font-size: .875rem;
}
channel, feed > title, channel > title, feed > subtitle, channel > description,
entry > *:is(title, published, id, summary), item > *:is(title, pubDate, link, description) { display: block }
feed > title, channel > title { font: 700 1.75rem/1.4 ${SERIF} }
feed > subtitle, channel > description { color: var(--faded) }
entry, item { display: flex; flex-direction: column; margin-top: 2.25rem }
entry > title, item > title { order: -2; font: 700 1.25rem/1.5 ${SERIF} }
entry > published, item > pubDate { order: -1; color: var(--faded); font-size: .875rem }
/* A style sheet makes no links; one click marks the whole address. */
entry > id, item > link {
  order: 1;
  color: var(--accent);
  font-size: .875rem;
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
  user-select: all;
}
`
}

// As app/styles/tokens.css has it.
const SERIF = 'Georgia, "Noto Serif CJK SC", "Songti SC", serif'

/** Quoted for `content`: a line break is `\a`. */
const toCssString = (text: string) =>
  `"${text.replace(/["\\<]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `).replaceAll('\n', '\\a ')}"`
