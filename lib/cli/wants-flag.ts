// Owns how a command is asked for something.

/** `npm run check --json` and `npm run check -- --json`: npm keeps the first for itself, and says so in the environment. */
export function wantsFlag(name: string): boolean {
  return (
    process.argv.includes(`--${name}`) || process.env[`npm_config_${name.replaceAll('-', '_')}`] === 'true'
  )
}

/** The other way round, for what is done unless it is switched off: `--no-watch`. Of that npm leaves an empty value. */
export function refusesFlag(name: string): boolean {
  return process.argv.includes(`--no-${name}`) || process.env[`npm_config_${name}`] === ''
}
