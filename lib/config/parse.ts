// Owns the way from the text of _config.yml to the checked, frozen `Site`.
import { type Document, isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem'
import { ADDRESS, inkstoneSchema, isFullAddress, type Site, siteSchema, toRoot } from './schema'

type Located = { site: Site; problems: Problem[] }

/**
 * Takes the text of _config.yml ('' where there is none); gives the site and what is wrong with the file.
 * Never throws: a key with a wrong value keeps its default, and the problem names the key, what it got and what is allowed.
 * A key with nothing after it is as good as absent. `siteUrl`, where it is an address, takes the place of `url`; without
 * `root`, the path of that is the root.
 */
export function parseConfig(yaml: string, siteUrl = '', file = '_config.yml'): Located {
  const problems: Problem[] = []
  const lines = new LineCounter()
  const document = parseDocument(yaml.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    uniqueKeys: false,
    strict: false,
  })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const report = (offset: number, { message }: Error) => {
    const reason = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
    problems.push({ ...place(offset), severity: 'error', code: 'config-yaml', values: { reason } })
  }
  for (const error of document.errors) report(error.pos[0], error)
  const keyPlace = (path: string[]) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] | null } | undefined
    return place(node?.range?.[0] ?? 0)
  }
  const tell = (path: string[], value: unknown, allowed: string) => {
    const values = { key: path.join('.'), got: JSON.stringify(value) ?? '', allowed }
    problems.push({ ...keyPlace(path), severity: 'error', code: 'config-value', values })
  }
  const read = (schema: Record<string, z.ZodType>, raw: unknown, path: string[]) => {
    const given = isRecord(raw) ? raw : {}
    if (given !== raw) tell(path, raw, 'keys with values')
    const values: Record<string, unknown> = {}
    for (const [key, type] of Object.entries(schema)) {
      const result = type.safeParse(given[key] ?? undefined, { error: toAllowed })
      values[key] = result.success ? result.data : type.parse(undefined)
      if (result.success) continue
      const reasons = new Set(result.error.issues.map(({ message }) => message))
      tell([...path, key], given[key], [...reasons].join('; '))
    }
    return values
  }
  const raw = toValues(document, report)
  const ours = read(inkstoneSchema, withRedirects(raw), ['inkstone'])
  const isSaid = siteUrl !== '' && isFullAddress(siteUrl)
  // Of no line: it is said elsewhere.
  if (siteUrl !== '' && !isSaid) tell(['SITE_URL'], siteUrl, ADDRESS)
  const values = read(siteSchema, isSaid ? { ...raw, url: siteUrl } : raw, [])
  // Hexo: lib/hexo/load_config.ts
  const root = raw.root ? values.root : toRoot(new URL(String(values.url)).pathname)
  const site = { ...values, root, inkstone: ours } as Site
  return { site: deepFreeze(site), problems }
}

/** Key by key, so that one alias without its anchor (`subtitle: *x`) leaves the other keys in force. */
function toValues(
  document: Document.Parsed,
  report: (offset: number, error: Error) => void,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const { contents } = document
  if (!isMap(contents)) {
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null)
    if (!isEmpty && document.errors.length === 0) {
      report(contents.range[0], new Error('not "key: value" lines'))
    }
    return values
  }
  for (const { key, value } of contents.items as Pair<Node, Node | null>[]) {
    try {
      values[isScalar(key) ? String(key.value) : String(key)] = value?.toJS(document)
    } catch (error) {
      if (error instanceof Error) report(value?.range?.[0] ?? 0, error)
    }
  }
  return values
}

/** What stands under `inkstone`, and the `redirects` that some write beside it; ours go before those. */
function withRedirects({ inkstone, redirects }: Record<string, unknown>): unknown {
  const own = inkstone ?? {}
  // A list is some plugin's.
  if (!isRecord(own) || !isRecord(redirects)) return own
  const ours = own.redirects ?? {}
  return isRecord(ours) ? { ...own, redirects: { ...redirects, ...ours } } : own
}

type Issue = Parameters<z.core.$ZodErrorMap>[0]

// Nothing at all never gets here, so that it need not be said.
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  null: '',
}

/** What a key may hold, for the author: `true or false`, `warm, white`, `text or a list`. */
function toAllowed(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') return KINDS[issue.expected] ?? 'keys with values'
  if (issue.code === 'invalid_value') return issue.values.join(', ')
  if (issue.code !== 'invalid_union') return undefined
  return [...new Set(issue.errors.flat().map(({ message }) => message))].filter(Boolean).join(' or ')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFreeze(child)
  return Object.freeze(value)
}
