// Owns `feed` of _config.yml, under the names of hexo-generator-feed (index.js, lib/generator.js).
import { z } from 'zod'
import { count, listOf, orElse } from './values'

const ORDERS = ['-date', 'date', '-updated', 'updated'] as const
const all = z.literal(false).transform(() => 0)

const given = z.object({
  enable: orElse(z.boolean(), true),
  /** 0 or false is all. */
  limit: orElse(all.or(count), 20),
  /** Whole articles; else summaries alone. */
  content: orElse(z.boolean(), true),
  /** How long a summary may be that nobody wrote, in characters, and what it ends before; 0 is as long as in lists. */
  content_limit: orElse(count, 0),
  content_limit_delim: orElse(z.string(), ''),
  order_by: orElse(z.enum(ORDERS), '-date' as const),
  /** Who is told of news at once: https://www.w3.org/TR/websub/ */
  hub: orElse(z.union([z.literal(''), z.url('a full address')]), ''),
  icon: orElse(z.string(), ''),
  /** Whether pages name their feeds. */
  autodiscovery: orElse(z.boolean(), true),
  /** Where a feed was subscribed to before: those addresses lead to today's. */
  type: listOf(z.enum(['atom', 'rss2'])),
  path: listOf(z.string()),
})

export const FEED = given.parse({})
export const feed = given.nullable().transform((value) => value ?? FEED)
export type FeedConfig = z.output<typeof given>
