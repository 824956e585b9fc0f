// Owns what https://www.jsonfeed.org/version/1.1/ asks of a feed: as a schema where that can say it, in words where not.
import Ajv from 'ajv'

const ADDRESS = { type: 'string', pattern: '^https?://[!-~]+$' }
const DATE = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$',
}
const LANGUAGE = { type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z\\d]{2,8})*$' }
const AUTHORS = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    properties: { name: { type: 'string', minLength: 1 }, url: ADDRESS, avatar: ADDRESS },
    anyOf: ['name', 'url', 'avatar'].map((key) => ({ required: [key] })),
    additionalProperties: false,
  },
}
// What is no key of the format begins with `_`.
const EXTENSION = { '^_': {} }

const ITEM = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string', minLength: 1 },
    url: ADDRESS,
    external_url: ADDRESS,
    title: { type: 'string' },
    content_html: { type: 'string' },
    content_text: { type: 'string' },
    summary: { type: 'string' },
    image: ADDRESS,
    banner_image: ADDRESS,
    date_published: DATE,
    date_modified: DATE,
    authors: AUTHORS,
    tags: { type: 'array', items: { type: 'string' }, uniqueItems: true },
    language: LANGUAGE,
    attachments: {
      type: 'array',
      items: {
        type: 'object',
        required: ['url', 'mime_type'],
        properties: { url: ADDRESS, mime_type: { type: 'string' } },
      },
    },
  },
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  patternProperties: EXTENSION,
  additionalProperties: false,
}

const FEED = {
  type: 'object',
  required: ['version', 'title', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: { type: 'string', minLength: 1 },
    home_page_url: ADDRESS,
    feed_url: ADDRESS,
    description: { type: 'string' },
    user_comment: { type: 'string' },
    next_url: ADDRESS,
    icon: ADDRESS,
    favicon: ADDRESS,
    authors: AUTHORS,
    language: LANGUAGE,
    expired: { type: 'boolean' },
    hubs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'url'],
        properties: { type: { type: 'string' }, url: ADDRESS },
      },
    },
    items: { type: 'array', items: ITEM },
  },
  patternProperties: EXTENSION,
  additionalProperties: false,
}

const validate = new Ajv({ allErrors: true }).compile<{ feed_url?: string; items: { id: string }[] }>(FEED)

/** Takes the text of a feed and where it stands; gives what is wrong, [] for a valid one. */
export function checkJsonFeed(text: string, address: string): string[] {
  const feed: unknown = JSON.parse(text)
  if (!validate(feed)) return (validate.errors ?? []).map((one) => `${one.instancePath}: ${one.message}`)
  const ids = feed.items.map(({ id }) => id)
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `ids-are-unique: ${id}`),
    ...(feed.feed_url === address ? [] : [`self-link: ${feed.feed_url}`]),
  ]
}
