// Owns what a container gets: a folder that serves the built site with neither npm nor a compiler, to another user, and
// writes nothing but what it keeps.
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'playwright/test'
import {
  makeTemporaryFolder,
  type OwnProcess,
  removeTemporaryFolder,
  startProcess,
} from '../lib/cli/own-processes'
import { getFreePort } from '../lib/machine/free-port'
import { ask, toSent } from './ask'
import { EVERY_PAGE, SEED, SHOWCASE } from './pages'
import { until, untilShown } from './until'

// One bundle for all of them.
test.describe.configure({ mode: 'default' })

const KEPT = ['.next', '.inkstone', '.contentlayer']
const NOBODY = '65534'
const canConfine =
  process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true'], { stdio: 'ignore' }).status === 0

// As `docker run --read-only --user` has it: the folder cannot be written, but for the three that are kept.
const CONFINED = `set -e
mount --bind . .
for one in ${KEPT.join(' ')}; do mount --bind $PWD/$one $PWD/$one; done
mount -o remount,bind,ro $PWD
cd $PWD
exec setpriv --reuid=${NOBODY} --regid=${NOBODY} --clear-groups "$0" lib/cli/run.mjs start`

let room: string
let folder: string
let site: OwnProcess
let url: string

const start = (port: number): OwnProcess => {
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production' as const,
    PORT: String(port),
    HOME: '/nonexistent',
  }
  const node = process.execPath
  return canConfine
    ? startProcess('unshare', ['--mount', 'bash', '-c', CONFINED, node], { cwd: folder, env })
    : startProcess(node, ['lib/cli/run.mjs', 'start'], { cwd: folder, env })
}

test.beforeAll(async () => {
  test.setTimeout(300_000)
  room = makeTemporaryFolder('inkstone-bundle-')
  folder = path.join(room, 'app')
  execFileSync(process.execPath, ['lib/cli/run.mjs', 'bundle', folder], {
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: '', SITE_URL: '' },
    stdio: 'pipe',
  })
  cpSync('content', path.join(folder, 'content'), { recursive: true })
  if (canConfine) {
    for (const open of [room, folder]) chmodSync(open, 0o755)
    execFileSync('chown', ['-R', NOBODY, ...KEPT.map((name) => path.join(folder, name))])
  }
  const port = await getFreePort()
  site = start(port)
  url = `http://127.0.0.1:${port}/`
  await until(
    () => site.output().includes('http://localhost:'),
    () => site.output(),
    120_000,
  )
})
test.afterAll(async () => {
  await site?.stop()
  if (room) removeTemporaryFolder(room)
})

test('it is small: no compiler, no test is in it', () => {
  const megabytes = Number(execFileSync('du', ['-sm', folder], { encoding: 'utf8' }).split('\t')[0])
  expect(megabytes).toBeLessThan(220)
  for (const name of ['typescript', 'playwright', 'vitest', '@biomejs', '@next/swc-linux-x64-gnu'])
    expect(existsSync(path.join(folder, 'node_modules', name)), name).toBe(false)
})

for (const [name, address] of EVERY_PAGE) {
  test(`${name} is what npm start serves`, async ({ baseURL }) => {
    const [ours, theirs] = await Promise.all([ask(url, toSent(address)), ask(baseURL ?? '', toSent(address))])
    expect(ours.status).toBe(theirs.status)
    expect(ours.body).toBe(theirs.body)
  })
}

test('what is drawn and shrunk on demand comes', async () => {
  const { body } = await ask(url, toSent(SHOWCASE))
  const [card = ''] = /\/og\/[^"]*\.png/.exec(body) ?? []
  expect((await ask(url, card)).headers['content-type']).toBe('image/png')
  const [copy = ''] = /\/_next\/image[^"\s]*/.exec(body) ?? []
  const small = await ask(url, copy.replaceAll('&amp;', '&'), 'GET', { Accept: 'image/webp' })
  expect([small.status, small.headers['content-type']]).toEqual([200, 'image/webp'])
  expect((await ask(url, toSent('/api/search/?q=带宽'))).body).toContain(encodeURI(SEED))
})

test('what is saved in the mounted folder is published', async () => {
  const file = path.join(folder, 'content', '箱中', 'index.md')
  mkdirSync(path.dirname(file))
  writeFileSync(file, '---\ntitle: 箱中\n---\n\n从箱外写进来的。\n')
  await untilShown(url, '/箱中/', '从箱外写进来的。')
})

test('it has nothing to complain of, though it may not write', () => {
  expect(site.output()).not.toMatch(/error|EROFS|EACCES|EPERM|⨯|✗/i)
  test.skip(!canConfine, 'only root can have another user see a folder that cannot be written')
  expect(
    spawnSync('setpriv', [`--reuid=${NOBODY}`, '--clear-groups', 'touch', path.join(folder, 'lib', 'x')])
      .status,
  ).not.toBe(0)
})

test('where only a build can help, it says so and ends', async () => {
  const config = path.join(folder, 'content', '_config.yml')
  const before = readFileSync(config, 'utf8')
  writeFileSync(config, `${before}\ntag_dir: 别的标签\n`)
  try {
    const other = start(await getFreePort())
    expect(await other.closed).toBe(1)
    expect(other.output()).toContain('tag_dir')
    expect(other.output()).toContain('npm run bundle')
  } finally {
    writeFileSync(config, before)
    rmSync(path.join(folder, 'content', '箱中'), { recursive: true, force: true })
  }
})
