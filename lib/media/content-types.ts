// Owns with which content type a file of an author's folder is served.

/** What a page shows or offers, and what no page is ever called: `/tags/node.js` is a page, `/a.png` never. */
const MEDIA: Record<string, string> = {
  apng: 'image/apng',
  avif: 'image/avif',
  bmp: 'image/bmp',
  gif: 'image/gif',
  ico: 'image/x-icon',
  jfif: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  webp: 'image/webp',
  aac: 'audio/aac',
  flac: 'audio/flac',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  ogv: 'video/ogg',
  webm: 'video/webm',
  '7z': 'application/x-7z-compressed',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  gz: 'application/gzip',
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  rar: 'application/vnd.rar',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  srt: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  eot: 'application/vnd.ms-fontobject',
  otf: 'font/otf',
  ttf: 'font/ttf',
  woff: 'font/woff',
  woff2: 'font/woff2',
}

const OTHERS: Record<string, string> = {
  htm: 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
  yml: 'application/yaml; charset=utf-8',
}

const types = new Map(Object.entries({ ...MEDIA, ...OTHERS }))

/** The endings, either case, by which a route knows a file of the author from a page. */
export const MEDIA_EXTENSIONS = Object.keys(MEDIA).flatMap((ending) => [
  ...new Set([ending, ending.toUpperCase()]),
])

/** The endings of all files that are served as what they are, in lower case; those of articles are none. */
export const FILE_EXTENSIONS = [...types.keys()].filter((ending) => !/^(?:md|markdown)$/.test(ending))

/** The content type by a file's ending. What is not known, such as `CNAME`, is bytes that a browser saves. */
export function toContentType(file: string): string {
  return types.get(toEnding(file)) ?? 'application/octet-stream'
}

/** Whether it is something that a page shows or offers for download, by a file's ending. */
export function isMedia(file: string): boolean {
  return Object.hasOwn(MEDIA, toEnding(file))
}

const toEnding = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase()
