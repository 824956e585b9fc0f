// Owns what an author wrote after a command: words and options, also those that npm keeps for itself.
import { parseArgs } from 'node:util'

export type Arguments = {
  words: string[]
  /** The value of `--slug x`, `--slug=x` or `-s x`; undefined where it is not given, true where its value is missing. */
  getOption: (name: string) => string | true | undefined
}

/**
 * Takes what stands after the command, and the environment; `short` names the options with a value: { slug: 's' }.
 * `npm run new 标题 --slug=x`: npm keeps the option and says so in `npm_config_slug`; of `--slug x` it keeps the name alone.
 */
export function readArguments(
  args: string[],
  env: NodeJS.ProcessEnv,
  short: Readonly<Record<string, string>> = {},
): Arguments {
  const options = Object.entries(short).map(
    ([name, letter]) => [name, { type: 'string', short: letter }] as const,
  )
  const { values, positionals } = parseArgs({
    args,
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
  })
  return {
    words: positionals,
    getOption: (name) => {
      const given = values[name] ?? env[`npm_config_${name}`]
      if (given === undefined || given === false) return undefined
      return given === true || given === 'true' || given === '' ? true : String(given)
    },
  }
}
