// Owns globs as _config.yml has them (`skip_render`, `include`, `exclude`, `ignore`): what a pattern matches.

const TOKEN = /\*\*\/|\*\*|\*|\?|\{|\}|,|[^*?{},]+/g
// A star never stands for a file or folder that begins with a dot. Hexo: micromatch
const NOT_HIDDEN = '(?!\\.)'

const patterns = new Map<string, RegExp>()

/** Whether one of the globs matches the whole path: `*` and `?` within a segment, `**` across them, `{a,b}` either. */
export function isMatch(path: string, globs: readonly string[]): boolean {
  return globs.some((glob) => toPattern(glob).test(path))
}

function toPattern(glob: string): RegExp {
  let pattern = patterns.get(glob)
  if (!pattern) {
    pattern = buildPattern(glob)
    patterns.set(glob, pattern)
  }
  return pattern
}

function buildPattern(glob: string): RegExp {
  let source = ''
  let depth = 0
  // A brace that is never closed is a brace.
  const hasBraces = /^[^{}]*(?:\{[^{}]*\}[^{}]*)*$/.test(glob)
  for (const [token] of glob.replace(/^\.?\//, '').matchAll(TOKEN)) {
    const isStart = source === '' || source.endsWith('/')
    if (token === '**/') source += `(?:${NOT_HIDDEN}[^/]+/)*`
    else if (token === '**') source += isStart ? `(?:${NOT_HIDDEN}[^/]+/)*${NOT_HIDDEN}[^/]*` : '[^/]*'
    else if (token === '*') source += isStart ? `${NOT_HIDDEN}[^/]+` : '[^/]*'
    else if (token === '?') source += '[^/]'
    else if (hasBraces && token === '{') {
      source += '(?:'
      depth++
    } else if (hasBraces && token === '}') {
      source += ')'
      depth--
    } else if (token === ',' && depth > 0) source += '|'
    else source += token.replace(/[\\^$.|+()[\]{}?*]/g, '\\$&')
  }
  return new RegExp(`^${source}$`, 'u')
}
