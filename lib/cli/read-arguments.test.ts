import { expect, it } from 'vitest'
import { readArguments } from './read-arguments'

it.each<[string[], Record<string, string>, string[], string | true | undefined]>([
  [['标题'], {}, ['标题'], undefined],
  [['标题', '--slug', 'x'], {}, ['标题'], 'x'],
  [['--slug=x', '标题'], {}, ['标题'], 'x'],
  [['-s', 'x', '标题'], {}, ['标题'], 'x'],
  [['标题', '--slug'], {}, ['标题'], true],
  [['标题', '--slug='], {}, ['标题'], true],
  [['标题', '--draft'], {}, ['标题'], undefined],
  [['--', '-标题'], {}, ['-标题'], undefined],
  // What npm leaves of `npm run new 标题 --slug=x`, `--slug x` and `--no-slug`.
  [['标题'], { npm_config_slug: 'x' }, ['标题'], 'x'],
  [['标题', 'x'], { npm_config_slug: 'true' }, ['标题', 'x'], true],
  [['标题', '--slug', 'y'], { npm_config_slug: 'x' }, ['标题'], 'y'],
])('%j with %j', (args, env, words, slug) => {
  const read = readArguments(args, env as NodeJS.ProcessEnv, { slug: 's', path: 'p' })
  expect([read.words, read.getOption('slug')]).toEqual([words, slug])
})
