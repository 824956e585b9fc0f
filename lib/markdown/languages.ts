// Owns which grammar a fence's language name means.
import { type BundledLanguage, bundledLanguages } from 'shiki/langs'

// Names that highlight.js knows, and Hexo's authors write, but Shiki does not.
const ALIASES: Record<string, BundledLanguage> = {
  'c++': 'cpp',
  h: 'c',
  hpp: 'cpp',
  golang: 'go',
  node: 'javascript',
  python3: 'python',
  shell: 'shellscript',
  command: 'shellscript',
  linux: 'shellscript',
  cmd: 'bat',
  dos: 'bat',
  pwsh: 'powershell',
  mysql: 'sql',
  pgsql: 'sql',
  postgresql: 'sql',
  oracle: 'sql',
  objectivec: 'objective-c',
  assembly: 'asm',
  x86asm: 'asm',
  armasm: 'asm',
  conf: 'ini',
  config: 'ini',
  gradle: 'groovy',
  htm: 'html',
  xhtml: 'html',
  svg: 'xml',
  plist: 'xml',
  jsonl: 'json',
  vbnet: 'vb',
  patch: 'diff',
  protobuf: 'proto',
}

/** Takes a name as written, any case; gives Shiki's, or undefined where the code is to stay plain text. */
export function toLanguage(name: string): BundledLanguage | undefined {
  const lower = name.toLowerCase()
  return isBundled(lower) ? lower : Object.hasOwn(ALIASES, lower) ? ALIASES[lower] : undefined
}

function isBundled(name: string): name is BundledLanguage {
  return Object.hasOwn(bundledLanguages, name)
}
