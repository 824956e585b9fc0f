// Owns what was written after a command: words and options, also those that npm keeps for itself, and what is none of them.
import { parseArgs } from 'node:util'
import { getSite } from '../config/site'
import { getMessages } from '../i18n'
import { COMMANDS, type Command } from './commands'

export type Arguments = {
  words: string[]
  /** Whether a flag is given. */
  has: (name: string) => boolean
  /** The value of `--slug x`, `--slug=x` or `-s x`; undefined where it is not given, '' where its value is missing. */
  get: (name: string) => string | undefined
}
/** What cannot be followed: something that the command does not know, or an option without its value. */
export type Slip = { unknown: string } | { valueless: string }

/** Takes the name of the command that runs; ends the process where it is asked for what it does not know, or for help. */
export function getArguments(name: keyof typeof COMMANDS): Arguments {
  const command = COMMANDS[name]
  const { slip, wantsHelp, ...given } = readArguments(process.argv.slice(2), process.env, command)
  if (wantsHelp) {
    console.log(command.usage)
    process.exit(0)
  }
  if (slip === undefined) return given
  const { unknown, needsValue } = getMessages(getSite().language).commandLine
  console.error(`✗ ${'unknown' in slip ? unknown(slip.unknown, command.usage) : needsValue(slip.valueless)}`)
  process.exit(2)
}

/**
 * Takes what stands after the command, and the environment. `npm run new 标题 --slug=x`: npm keeps the option and says so in
 * `npm_config_slug`; of `--slug x` it keeps the name alone, and of `--no-watch` an empty `npm_config_watch`.
 */
export function readArguments(
  args: string[],
  env: NodeJS.ProcessEnv,
  command: Command,
): Arguments & { slip: Slip | undefined; wantsHelp: boolean } {
  const { values, positionals, tokens } = parse(args, command)
  const get = (name: string) => {
    const value = values[name] ?? fromNpm(name, env)
    return value === true || value === 'true' ? '' : value === false ? undefined : value
  }
  return {
    words: positionals,
    get,
    has: (name) => values[name] === true || fromNpm(name, env) === 'true',
    slip: findSlip(tokens, command),
    wantsHelp: values.help === true || (values.h === true && !command.takesAny),
  }
}

function fromNpm(name: string, env: NodeJS.ProcessEnv): string | undefined {
  const key = name.replaceAll('-', '_')
  if (!name.startsWith('no-')) return env[`npm_config_${key}`]
  return env[`npm_config_${key.slice('no_'.length)}`] === '' ? 'true' : undefined
}

function parse(args: string[], { options }: Command) {
  return parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
}

function findSlip(
  tokens: ReturnType<typeof parse>['tokens'],
  { options, words, takesAny }: Command,
): Slip | undefined {
  let left = words
  for (const token of tokens) {
    if (token.kind === 'positional' && --left < 0) return { unknown: token.value }
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const type = options[name]?.type
    if (type === undefined && !takesAny) return { unknown: rawName }
    // `--slug --draft` names no slug, and `--json=no` says nothing.
    const isValue = value !== undefined && value !== '' && (inlineValue || !value.startsWith('-'))
    if (type === 'string' && !isValue) return { valueless: name }
    if (type === 'boolean' && value !== undefined) return { unknown: `${rawName}=${value}` }
  }
  return undefined
}
