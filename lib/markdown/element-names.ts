// Owns which tag names mean an element; `<T>`, `<路径>` and `<string>` name none and are text.

const HTML = words(`
  a abbr acronym address applet area article aside audio b basefont bdi bdo bgsound big blink blockquote br button
  canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed
  fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup hr i iframe image img input ins kbd
  label legend li link listing main map mark marquee math menu meta meter nav nobr noembed noframes noscript object
  ol optgroup option output p param picture pre progress q rb rp rt rtc ruby s samp script search section select
  slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead
  time tr track tt u ul var video wbr xmp`)

// Left out of HTML on purpose: html, head, body, title, base, frame, frameset and plaintext can do nothing good
// within an article, so who writes `<body>` there means the word.

const SVG = words(`
  a animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix
  fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow
  feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset
  fepointlight fespecularlighting fespotlight fetile feturbulence filter foreignobject g image line lineargradient
  marker mask metadata mpath path pattern polygon polyline radialgradient rect script set stop style svg switch
  symbol text textpath title tspan use view`)

const MATHML = words(`
  annotation math menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow
  ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics`)

/**
 * Takes a whole article; gives the test for its tag names. `<path>` and `<text>` are placeholders in most posts and
 * elements only where there is a drawing. A name with a hyphen is a custom element.
 */
export function toElementTest(source: string): (name: string) => boolean {
  const hasDrawing = /<svg[\s>]/i.test(source)
  const hasFormula = /<math[\s>]/i.test(source)
  return (name) => {
    const tag = name.toLowerCase()
    if (/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(tag) || HTML.has(tag)) return true
    return (hasDrawing && SVG.has(tag)) || (hasFormula && MATHML.has(tag))
  }
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/))
}
