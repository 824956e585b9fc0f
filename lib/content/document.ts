// Owns the one typed document that a Markdown file becomes. It holds no body: the body stays in the author's file.

/** `post`: under _posts. `draft`: under _drafts. `page`: any other Markdown of the folder. */
export type DocumentKind = 'post' | 'draft' | 'page'

/** One category path from the root: ['技术', '前端']. */
export type CategoryPath = string[]

export type Document = {
  kind: DocumentKind
  /** Path of the file below the source folder, NFC, with `/`: `_posts/你好.md`. It is also the document's identity. */
  source: string
  /** The same path as the disk has it: a Mac writes names in NFD, and a plain folder has no _posts. */
  file: string
  format: 'md' | 'mdx'
  /** File path below _posts without extension, as Hexo's `:title` has it: `notes/你好`. */
  slug: string
  title: string
  /** RFC 3339 in the site's zone: `2024-08-31T18:44:55+08:00`. Absent where the file gives none. */
  date?: string
  updated?: string
  id?: string
  tags: string[]
  categories: CategoryPath[]
  /** Raw (not encoded) path below the root, no slash at the start: `2024/08/31/你好/`, `886.html`. */
  permalink: string
  layout: string
  published: boolean
  /** Pinned on the home page, highest first; 0 is not pinned. */
  sticky: number
  hidden: boolean
  comments: boolean
  lang?: string
  excerpt?: string
  description?: string
  keywords: string[]
  cover?: string
  author?: string
  /** Whether the table of contents is shown; undefined leaves it to the site. */
  toc?: boolean
  /** Whether its headings are numbered, and how many depths it has; undefined leaves it to the site. */
  tocNumber?: boolean
  tocDepth?: number
  noindex: boolean
  disableNunjucks: boolean
  /** Every other key of the front matter, as YAML gave it. */
  extra: Record<string, unknown>
}
