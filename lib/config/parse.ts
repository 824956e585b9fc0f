// Owns the way from the text of _config.yml to the checked, frozen `Site`.
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../problem'
import { inkstoneSchema, type Site, siteSchema } from './schema'

type Located = { site: Site; problems: Problem[] }

/**
 * Takes the text of _config.yml ('' where there is none); gives the site and what is wrong with the file.
 * Never throws: a key with a wrong value keeps its default, and the problem names the key, what it got and what is allowed.
 */
export function parseConfig(yaml: string, file = '_config.yml'): Located {
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
  for (const error of document.errors) {
    const reason = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
    problems.push({ ...place(error.pos[0]), severity: 'error', code: 'config-yaml', values: { reason } })
  }
  const keyPlace = (path: string[]) => {
    const node = document.getIn(path, true) as { range?: [number, number, number] | null } | undefined
    return place(node?.range?.[0] ?? 0)
  }
  const read = <S extends Record<string, z.ZodType>>(schema: S, raw: unknown, path: string[]) => {
    const given = isRecord(raw) ? raw : {}
    const values: Record<string, unknown> = {}
    for (const [key, type] of Object.entries(schema)) {
      const result = type.safeParse(given[key])
      values[key] = result.success ? result.data : type.parse(undefined)
      if (result.success) continue
      const allowed = result.error.issues.map((issue) => issue.message).join('; ')
      const got = JSON.stringify(given[key]) ?? ''
      const name = [...path, key].join('.')
      problems.push({
        ...keyPlace([...path, key]),
        severity: 'error',
        code: 'config-value',
        values: { key: name, got, allowed },
      })
    }
    return values
  }
  const raw: unknown = document.toJS()
  const ours = isRecord(raw) ? raw.inkstone : undefined
  const site = { ...read(siteSchema, raw, []), inkstone: read(inkstoneSchema, ours, ['inkstone']) } as Site
  return { site: deepFreeze(site), problems }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFreeze(child)
  return Object.freeze(value)
}
