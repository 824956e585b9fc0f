// Owns values that several keys of _config.yml are read as.
import { z } from 'zod'

/** 10 and '10', but not true and '', which JavaScript takes for numbers too. */
export const count = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)], { error: 'a whole number from 0' })
  .pipe(z.number().int('a whole number from 0').min(0, 'a whole number from 0'))

/** A key of a group that may be absent or have nothing after it. */
export function orElse<T, D>(type: z.ZodType<T>, otherwise: D) {
  return type.nullish().transform((value) => value ?? otherwise)
}

/** One or several: `atom` and `[atom, rss2]`. */
export function listOf<T>(type: z.ZodType<T>) {
  return z
    .union([type.transform((one) => [one]), z.array(type)])
    .nullish()
    .transform((value) => value ?? [])
}
