// Owns `inkstone.analytics` of _config.yml: who counts visits, if anybody does.
import { z } from 'zod'

const address = z.url({ protocol: /^https?$/, error: 'an address that starts with http:// or https://' })
const word = z.string().min(1, 'a name')

/** None is the default: nobody is counted unless the owner says so. */
const given = z.object({
  /** `id` as Umami gives it; `src` is its script.js. */
  umami: z.object({ src: address, id: word }).nullish(),
  /** `domain` as the site is called there; `src` is another script than the hosted one. */
  plausible: z.object({ domain: word, src: address.optional() }).nullish(),
  /** Where the counter stands: https://me.goatcounter.com */
  goatcounter: z.object({ url: address }).nullish(),
})

export const NO_ANALYTICS = given.parse({})
export const analytics = given.nullable().transform((value) => value ?? NO_ANALYTICS)
export type AnalyticsConfig = z.output<typeof given>
