// Owns how a command is asked for JSON.

/** `npm run check --json` and `npm run check -- --json`: npm keeps the first for itself, and says so in the environment. */
export function wantsJson(): boolean {
  return process.argv.includes('--json') || process.env.npm_config_json === 'true'
}
