import { expect, it } from 'vitest'
import { COMMANDS } from './commands'
import { readArguments } from './read-arguments'

const read = (name: keyof typeof COMMANDS, args: string[], env: Record<string, string> = {}) =>
  readArguments(args, env as NodeJS.ProcessEnv, COMMANDS[name])

it.each<[string[], Record<string, string>, string[], string | undefined]>([
  [['标题'], {}, ['标题'], undefined],
  [['标题', '--slug', 'x'], {}, ['标题'], 'x'],
  [['--slug=x', '标题'], {}, ['标题'], 'x'],
  [['-s', 'x', '标题'], {}, ['标题'], 'x'],
  [['标题', '--draft'], {}, ['标题'], undefined],
  [['--', '-标题'], {}, ['-标题'], undefined],
  // What npm leaves of `npm run new 标题 --slug=x`, `--slug x` and `--no-slug`.
  [['标题'], { npm_config_slug: 'x' }, ['标题'], 'x'],
  [['标题', 'x'], { npm_config_slug: 'true' }, ['标题', 'x'], ''],
  [['标题', '--slug', 'y'], { npm_config_slug: 'x' }, ['标题'], 'y'],
])('%j with %j', (args, env, words, slug) => {
  const given = read('new', args, env)
  expect([given.words, given.get('slug'), given.slip]).toEqual([words, slug, undefined])
})

it.each<[keyof typeof COMMANDS, string, string[], Record<string, string>, boolean]>([
  ['check', 'json', ['--json'], {}, true],
  ['check', 'json', [], {}, false],
  ['check', 'json', [], { npm_config_json: 'true' }, true],
  ['start', 'log-requests', [], { npm_config_log_requests: 'true' }, true],
  ['start', 'no-watch', ['--no-watch'], {}, true],
  ['start', 'no-watch', [], { npm_config_watch: '' }, true],
  ['start', 'no-watch', [], { npm_config_watch: 'true' }, false],
  ['start', 'no-watch', [], {}, false],
])('%s is asked for %s by %j with %j: %s', (name, flag, args, env, isAsked) => {
  expect(read(name, args, env).has(flag)).toBe(isAsked)
})

it.each<[keyof typeof COMMANDS, string[], object | undefined]>([
  ['start', ['--port', '4000'], { unknown: '--port' }],
  ['start', ['4000'], { unknown: '4000' }],
  ['export', ['site'], { unknown: 'site' }],
  ['bundle', ['a'], undefined],
  ['bundle', ['a', 'b'], { unknown: 'b' }],
  ['bundle', ['-x'], { unknown: '-x' }],
  ['compare', ['a', 'b', '--verbos'], { unknown: '--verbos' }],
  ['compare', ['a', 'b', '--only', 'x'], undefined],
  ['check', ['--json=no'], { unknown: '--json=no' }],
  ['urls', ['--against'], { valueless: 'against' }],
  ['urls', ['--against='], { valueless: 'against' }],
  ['new', ['标题', '--slug'], { valueless: 'slug' }],
  ['new', ['标题', '--slug', '--draft'], { valueless: 'slug' }],
  ['new', ['标题', '--lang=en'], undefined],
])('%s %j: %j', (name, args, slip) => {
  expect(read(name, args).slip).toEqual(slip)
})

it('gives help where it is asked for', () => {
  expect([read('bundle', ['--help']).wantsHelp, read('bundle', ['-h']).wantsHelp]).toEqual([true, true])
  expect(read('bundle', ['site']).wantsHelp).toBe(false)
})
