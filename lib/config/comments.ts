// Owns `inkstone.comments` of _config.yml: where readers' comments are kept, if anywhere.
import { z } from 'zod'

const address = z.string().regex(/^https?:\/\//, 'an address that starts with http:// or https://')
// What a form for giscus asks; with less it shows nothing.
const GISCUS = 'repo, repo_id, category and category_id, as giscus.app gives them'
const word = z.string({ error: GISCUS }).min(1, GISCUS)

/** Which server, when it is asked, and by what an article's comments are found there. None is the default. */
const given = z.object({
  /** `click`, or `scroll`: when the reader comes near. */
  lazy: z.enum(['click', 'scroll']).default('click'),
  /** `id`: the article's `id` where it has one, so that another address keeps them, else its path. `path`: that alone. */
  mapping: z.enum(['id', 'path']).default('id'),
  giscus: z.object({ repo: word, repo_id: word, category: word, category_id: word }).nullish(),
  /** `client` is where the script is taken from. */
  waline: z.object({ server: address, client: address.optional() }).nullish(),
  /** `server` may be an environment of Tencent's cloud, which is no address. */
  twikoo: z.object({ server: z.string().min(1), client: address.optional() }).nullish(),
})

export const NO_COMMENTS = given.parse({})
export const comments = given.nullable().transform((value) => value ?? NO_COMMENTS)
export type CommentsConfig = z.output<typeof given>
