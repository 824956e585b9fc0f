// Owns what is taken out of Next's HTML before a reader gets it: the framework's scripts, their preloads, and the marks
// that only hydration needs. Authors' scripts and ours stay. Pure, so that the export uses it too.

// One pass: what stands inside a script or style is never looked into.
const MARK = '<!--(?:/?[$&][?!~]?| )-->'
const PARTS = new RegExp(
  [
    '<(script|style)\\b[^>]*>[\\s\\S]*?</\\1>',
    '<link\\b[^>]*>',
    // A boundary with nothing but its marks in it.
    `<div hidden="">(?:${MARK})*</div>`,
    MARK,
    '<time\\b[^>]*>',
  ].join('|'),
  'g',
)

const NEXT_FILE = /^<script\b[^>]*\bsrc="[^"]*\/_next\//
const NEXT_INLINE =
  /^<script(?: id="_R_")?>(?:\(?self\.__next_[a-z]+|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/
const NEXT_PRELOAD = /^<link\b[^>]*\bas="script"[^>]*\bhref="[^"]*\/_next\//

/** Takes a whole HTML page as Next renders it; gives the page without Next's runtime. Any other HTML comes back as it is. */
export function takeRuntimeOut(html: string): string {
  return html.replace(PARTS, keepOrDrop)
}

function keepOrDrop(part: string): string {
  if (part.startsWith('<script')) return NEXT_FILE.test(part) || NEXT_INLINE.test(part) ? '' : part
  if (part.startsWith('<link')) return NEXT_PRELOAD.test(part) ? '' : part
  if (part.startsWith('<style')) return part
  // React spells attributes as the DOM has them; HTML does not.
  if (part.startsWith('<time')) return part.replace(' dateTime=', ' datetime=')
  return ''
}
