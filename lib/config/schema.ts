// Owns the keys of _config.yml: Hexo's own under Hexo's names, ours under `inkstone`.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { decodePath } from '../decode-path'
import { toLanguageTag } from '../i18n/language'
import { encodePath } from '../urls'
import { analytics, NO_ANALYTICS } from './analytics'
import { comments, NO_COMMENTS } from './comments'
import { csp } from './csp'
import { FEED, feed } from './feed'
import { count } from './values'

const text = z
  .union([z.string(), z.number(), z.null()])
  .transform((value) => (value === null ? '' : String(value)))
const slugMap = z
  .record(
    z.string(),
    z.union([z.string(), z.number(), z.null()]).transform((slug) => String(slug ?? '')),
  )
  .nullable()
  .transform((map) => map ?? {})
const pageSize = z
  .object({ per_page: count.nullish() })
  .nullable()
  .transform((value) => value ?? {})
const folder = z.string().transform((value) => value.replace(/^\/+|\/+$/g, ''))
// A list in a folder without a name would stand on the home page.
const listFolder = z
  .string()
  .transform((value) => value.normalize('NFC').split('/').filter(Boolean).join('/'))
  .refine((value) => value !== '', 'the name of a folder')
const globs = z
  .union([z.string(), z.array(z.string().nullable()), z.null()])
  .transform((value) => [value].flat().filter((glob) => glob !== null && glob !== '') as string[])

const timezone = z
  .string()
  .nullable()
  .transform((value) => value || DEFAULT_TIMEZONE)
  .refine(isTimezone, { error: 'an IANA name such as Asia/Shanghai' })

// The machine's zone is what Hexo falls back to; law 7 forbids that, and most of our authors live in this one.
const DEFAULT_TIMEZONE = 'Asia/Shanghai'

function isTimezone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

const externalLink = z
  .union([
    z.boolean().transform((enable) => ({ enable })),
    z.object({
      enable: z.boolean().optional(),
      field: z.enum(['site', 'post']).optional(),
      exclude: z.union([z.string(), z.array(z.string()), z.null()]).optional(),
    }),
  ])
  .nullable()
  .transform((value) => {
    const given: { enable?: boolean; exclude?: string | string[] | null } = value ?? {}
    const exclude = [given.exclude ?? []].flat().filter(Boolean)
    return { enable: given.enable ?? true, exclude }
  })

// A slip in a full address would be found only by the reader who is sent there.
const isTarget = (target: string) => !/^https?:/i.test(target.trim()) || URL.canParse(target.trim())
const redirects = z
  .record(z.string(), z.string().refine(isTarget, 'a path or a full address'))
  .nullable()
  .transform((value) => value ?? {})

const TOC = { enable: true, number: false, max_depth: 3 } as const
// The names are NexT's and Butterfly's; `toc: false` is `toc: { enable: false }`.
const toc = z
  .union([
    z.boolean().transform((enable) => ({ enable })),
    z.object({
      enable: z.boolean().nullish(),
      number: z.boolean().nullish(),
      max_depth: count.nullish(),
    }),
  ])
  .nullable()
  .transform((value) => {
    const given: { enable?: boolean | null; number?: boolean | null; max_depth?: number | null } = value ?? {}
    return {
      enable: given.enable ?? TOC.enable,
      number: given.number ?? TOC.number,
      max_depth: given.max_depth || TOC.max_depth,
    }
  })

const menu = z
  .record(z.string(), z.string())
  .nullable()
  .transform((value) => value ?? {})

/** Ours. Everything has a default, so the whole key can be absent. */
export const inkstoneSchema = {
  /** Any CSS colour; the dark one is derived from it unless given. */
  accent: z
    .string()
    .regex(/^[\w\s#%.,()/-]*$/, 'a CSS colour')
    .default(''),
  accent_dark: z
    .string()
    .regex(/^[\w\s#%.,()/-]*$/, 'a CSS colour')
    .default(''),
  paper: z.enum(['warm', 'white', 'grey', 'green']).default('warm'),
  body_font: z.enum(['sans', 'serif']).default('sans'),
  paragraph: z.enum(['gap', 'indent']).default('gap'),
  /** One or two characters of the seal; the first of the title where absent. */
  seal: text.default(''),
  menu: menu.default({}),
  /** Old addresses and where each leads: `/old/: /new/`, or a full address. Also read without `inkstone:` around it. */
  redirects: redirects.default({}),
  /** How many of the newest articles are made while building; the rest on first request. */
  prerender: count.default(200),
  license: text.default(''),
  /** The table of contents: whether there is one, whether it is numbered, how many depths of headings it has. */
  toc: toc.default(TOC),
  /** How many related posts stand at the end of an article. */
  related: count.default(3),
  /** After how many days a reader is told that an article is old; 0 is never. */
  outdated_days: count.default(0),
  comments: comments.default(NO_COMMENTS),
  analytics: analytics.default(NO_ANALYTICS),
  /** Whether `<script>` and `onclick="…"` in articles are kept. */
  scripts: z.boolean().default(false),
  /** What pages may load beyond what their policy lets them by itself: `frame-src: https://a.example`. */
  csp: csp.default({}),
}

/** A base path as requests have it, with one slash at each end: `blog` => `/blog/`, `博客` => `/%E5%8D%9A%E5%AE%A2/` */
export function toRoot(path: string): string {
  return encodePath(decodePath(`/${path}/`).normalize('NFC')).replace(/\/{2,}/g, '/')
}

/** What `url` may be, in words. */
export const ADDRESS = 'a full address such as https://example.com'

/** Whether it is that, with a host that can be one. */
export function isFullAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text)
}

/** The keys of _config.yml that mean something here. Any other key is kept quiet. */
export const siteSchema = {
  title: text.default('Inkstone'),
  subtitle: text.default(''),
  description: text.default(''),
  author: text.default(''),
  language: z
    .union([z.string(), z.array(z.string()), z.null()])
    .transform((value) => toLanguageTag([value ?? []].flat()[0] || 'zh-CN') ?? '')
    .refine((tag) => tag !== '', { error: 'a language such as zh-CN, zh-TW or en' })
    .default('zh-CN'),
  timezone: timezone.default(DEFAULT_TIMEZONE),
  url: z
    .string()
    .refine(isFullAddress, ADDRESS)
    .transform((value) => value.replace(/\/+$/, ''))
    .default('http://localhost:3000'),
  root: z.string().transform(toRoot).default('/'),
  permalink: z.string().default(':year/:month/:day/:title/'),
  permalink_defaults: slugMap.default({}),
  pretty_urls: z
    .object({ trailing_index: z.boolean().default(true), trailing_html: z.boolean().default(true) })
    .nullable()
    .transform((value) => value ?? { trailing_index: true, trailing_html: true })
    .default({ trailing_index: true, trailing_html: true }),
  source_dir: folder.default('source'),
  tag_dir: listFolder.default('tags'),
  category_dir: listFolder.default('categories'),
  archive_dir: listFolder.default('archives'),
  pagination_dir: listFolder.default('page'),
  code_dir: folder.default('downloads/code'),
  new_post_name: z.string().default(':title.md'),
  default_layout: text.transform((layout) => layout || 'post').default('post'),
  filename_case: z.union([z.literal(0), z.literal(1), z.literal(2)]).default(0),
  external_link: externalLink.default({ enable: true, exclude: [] }),
  render_drafts: z.boolean().default(false),
  skip_render: globs.default([]),
  include: globs.default([]),
  exclude: globs.default([]),
  ignore: globs.default([]),
  post_asset_folder: z.boolean().default(false),
  future: z.boolean().default(true),
  highlight: z
    .object({ line_number: z.boolean().optional() })
    .nullable()
    .transform((value) => ({ line_number: value?.line_number ?? false }))
    .default({ line_number: false }),
  default_category: text.default('uncategorized'),
  category_map: slugMap.default({}),
  tag_map: slugMap.default({}),
  updated_option: z.enum(['mtime', 'date', 'empty']).nullable().default('mtime'),
  per_page: count.default(10),
  index_generator: pageSize.default({}),
  tag_generator: pageSize.default({}),
  category_generator: pageSize.default({}),
  archive_generator: pageSize.default({}),
  feed: feed.default(FEED),
}

type Values<S extends Record<string, z.ZodType>> = { readonly [K in keyof S]: z.output<S[K]> }

/** What the whole site knows of itself: _config.yml checked, with every default filled in. */
export type Site = Values<typeof siteSchema> & { readonly inkstone: Values<typeof inkstoneSchema> }
