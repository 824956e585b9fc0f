// Owns what contentlayer2 is told of a document, from which it writes the types of its generated module.
import { defineDocumentType, type FieldDefs } from 'contentlayer2/source-files'

const fields = {
  kind: { type: 'enum', options: ['post', 'draft', 'page'], required: true },
  source: { type: 'string', required: true },
  file: { type: 'string', required: true },
  format: { type: 'enum', options: ['md', 'mdx'], required: true },
  slug: { type: 'string', required: true },
  title: { type: 'string', required: true },
  // Strings, for contentlayer's own date type depends on the machine's zone.
  date: { type: 'string' },
  updated: { type: 'string' },
  id: { type: 'string' },
  tags: { type: 'list', of: { type: 'string' }, required: true },
  categories: { type: 'json', required: true },
  permalink: { type: 'string', required: true },
  layout: { type: 'string', required: true },
  published: { type: 'boolean', required: true },
  sticky: { type: 'number', required: true },
  hidden: { type: 'boolean', required: true },
  comments: { type: 'boolean', required: true },
  lang: { type: 'string' },
  excerpt: { type: 'string' },
  description: { type: 'string' },
  keywords: { type: 'list', of: { type: 'string' }, required: true },
  cover: { type: 'string' },
  author: { type: 'string' },
  toc: { type: 'boolean' },
  tocNumber: { type: 'boolean' },
  tocDepth: { type: 'number' },
  noindex: { type: 'boolean', required: true },
  disableNunjucks: { type: 'boolean', required: true },
  extra: { type: 'json', required: true },
} satisfies FieldDefs

export const documentTypes = [
  defineDocumentType(() => ({ name: 'Post', fields })),
  defineDocumentType(() => ({ name: 'Page', fields })),
]
