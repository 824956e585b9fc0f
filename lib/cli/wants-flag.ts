// Owns how a command is asked for something.

/** `npm run check --json` and `npm run check -- --json`: npm keeps the first for itself, and says so in the environment. */
export function wantsFlag(name: string): boolean {
  return process.argv.includes(`--${name}`) || process.env[`npm_config_${name}`] === 'true'
}
