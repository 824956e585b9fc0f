// Owns `inkstone.csp` of _config.yml: what a page may load beyond what its policy lets it by itself.
import { z } from 'zod'

/** What an owner may add to. */
export const DIRECTIVES = [
  ...(['default-src', 'script-src', 'style-src', 'img-src', 'media-src', 'font-src', 'connect-src'] as const),
  ...(['frame-src', 'worker-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'] as const),
] as const

export type Directive = (typeof DIRECTIVES)[number]

// What would end the directive, or the header, is none.
const sources = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => [value].flat().flatMap((one) => one.split(/\s+/).filter(Boolean)))
  .refine((list) => list.every((one) => /^[!-+\--:<-~]+$/.test(one)), 'sources such as https://a.example')

const given = z.partialRecord(z.enum(DIRECTIVES), sources)

/** `false` sends no policy at all: another server's says it. */
export const csp = z.union([z.literal(false), given.nullable().transform((value) => value ?? {})])
export type CspConfig = z.output<typeof csp>
