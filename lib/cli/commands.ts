// Owns what may stand behind each command; a register.

export type Option = { type: 'boolean' | 'string'; short?: string }
export type Command = {
  /** How it is called. */
  usage: string
  /** How many words it takes at most. */
  words: number
  options: Readonly<Record<string, Option>>
  /** Whether an author may name what he likes: a key of his permalinks. */
  takesAny?: boolean
}

const FLAG = { type: 'boolean' } as const
const TEXT = { type: 'string' } as const
const ANY = Number.POSITIVE_INFINITY
const LOGS = { 'log-requests': FLAG, 'log-addresses': FLAG }

const REGISTER = {
  start: {
    usage: 'PORT=3000 npm start -- [--no-watch] [--log-requests] [--log-addresses]',
    words: 0,
    options: { 'no-watch': FLAG, ...LOGS },
  },
  dev: { usage: 'PORT=3000 npm run dev -- [--log-requests] [--log-addresses]', words: 0, options: LOGS },
  build: { usage: 'npm run build', words: 0, options: {} },
  export: { usage: 'npm run export (→ out/)', words: 0, options: {} },
  bundle: { usage: 'npm run bundle -- [FOLDER]', words: 1, options: {} },
  check: {
    usage: 'npm run check -- [--json] [--fix [--yes]]',
    words: 0,
    options: { json: FLAG, fix: FLAG, yes: FLAG },
  },
  urls: {
    usage: 'npm run urls -- [--json] [--against SITEMAP_OR_FOLDER]',
    words: 0,
    options: { json: FLAG, against: TEXT },
  },
  compare: {
    usage: 'npm run compare -- FOLDER... [--verbose] [--only TEXT] [--json] [--markdown FILE]',
    words: ANY,
    options: { verbose: FLAG, only: TEXT, json: FLAG, markdown: TEXT },
  },
  new: {
    usage: 'npm run new -- [LAYOUT] TITLE [--draft] [--slug NAME] [--path FOLDER/NAME]',
    words: ANY,
    options: { draft: FLAG, slug: { ...TEXT, short: 's' }, path: { ...TEXT, short: 'p' } },
    takesAny: true,
  },
  publish: { usage: 'npm run publish -- DRAFT', words: ANY, options: {} },
  // The second one is the number of hours, where npm has kept `--hours` for itself.
  preview: { usage: 'npm run preview -- DRAFT [--hours 24]', words: 2, options: { hours: TEXT } },
  bench: {
    usage: 'npm run bench -- [--only PART] [--posts 1000,10000] [--folder FOLDER] [--minutes 10]',
    words: 0,
    options: { only: TEXT, posts: TEXT, folder: TEXT, minutes: TEXT },
  },
} satisfies Record<string, Command>

export const COMMANDS: Readonly<Record<keyof typeof REGISTER, Command>> = REGISTER
