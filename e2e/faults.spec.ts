// Owns the proof that a site starts again with everything after any fault, and that a deploy loses no request.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'playwright/test'
import { makeTemporaryFolder } from '../lib/cli/own-processes'
import { makeWorkspace, type RunningSite, type Workspace } from '../lib/cli/workspace'
import { ask, toSent } from './ask'
import { ABOUT, NEWEST, SECOND, toAuthorFiles, toNumbered, toPost } from './author-folder'
import { until, untilShown } from './until'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

const contentDir = path.join(makeTemporaryFolder('inkstone-faults-'), 'blog')
let workspace: Workspace
let sites: RunningSite[] = []
const at = (file: string) => path.join(contentDir, file)
const inside = (file: string) => path.join(workspace.dir, file)

function save(file: string, content: string | Buffer) {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), content)
}
async function start(args: string[] = []): Promise<RunningSite> {
  const site = await workspace.start({ contentDir, args })
  sites.push(site)
  return site
}
async function kill(site: RunningSite) {
  process.kill(-site.pid, 'SIGKILL')
  sites = sites.filter((one) => one !== site)
  await sleep(100)
}
const current = () => {
  const site = sites[0]
  if (!site) throw new Error('no site runs')
  return site
}
const shows = (file: string, text: string) => untilShown(current().url, file, text)

/** Every article, the lists and what machines read. */
async function expectEverything(url = current().url) {
  const articles = Array.from({ length: 30 }, (_, index) => toNumbered(index))
  for (const { path: place } of articles) {
    const { status, body } = await ask(url, toSent(place))
    expect([place, status, body.includes('的正文。') || body.includes('的新正文。')]).toEqual([
      place,
      200,
      true,
    ])
  }
  for (const place of [
    '/',
    '/page/2/',
    '/tags/',
    '/tags/砚/',
    '/archives/',
    '/about/',
    '/atom.xml',
    '/sitemap.xml',
  ])
    expect([place, (await ask(url, toSent(place))).status]).toEqual([place, 200])
  const health = await ask(url, '/healthz')
  expect([health.status, JSON.parse(health.body)]).toEqual([
    200,
    expect.objectContaining({ status: 'ready' }),
  ])
}

test.beforeAll(() => {
  workspace = makeWorkspace()
  for (const [file, content] of Object.entries(toAuthorFiles())) save(file, content)
})
test.afterAll(() => workspace?.dispose())

test('a build that is killed leaves nothing that is in the way', async () => {
  let group = 0
  const starting = workspace.start({
    contentDir,
    onStart: (pid) => {
      group = pid
    },
  })
  const failed = expect(starting).rejects.toThrow('did not get to serve')
  await until(
    () => existsSync(inside('.inkstone/build-lock')),
    () => 'no build began',
    60_000,
  )
  await until(
    () => existsSync(inside('.next')),
    () => 'nothing is being compiled',
    120_000,
  )
  process.kill(-group, 'SIGKILL')
  await failed
  expect(existsSync(inside('.inkstone/build-stamp'))).toBe(false)
})

test('two that start at once build once, and both serve', async () => {
  await Promise.all([start(), start()])
  const said = sites.map(({ output }) => output())
  expect(said.map((text) => text.match(/✓ pages/g)?.length ?? 0).sort()).toEqual([0, 1])
  expect(said.join('\n')).toContain('正在这里构建')
  for (const { url } of sites) await expectEverything(url)
})

test('one that is asked to stop answers all that it has taken', async () => {
  const [, leaving] = sites
  if (!leaving) throw new Error('no second site')
  const answers: (number | string)[] = []
  let isOver = false
  const read = async () => {
    while (!isOver) {
      const answer = await ask(leaving.url, '/').catch((error: NodeJS.ErrnoException) => error.code ?? '')
      if (typeof answer === 'string') answers.push(answer)
      else answers.push(answer.body.endsWith('</html>') ? answer.status : 'cut')
    }
  }
  const readers = Array.from({ length: 8 }, read)
  await until(
    () => answers.length > 50,
    () => String(answers.length),
  )
  const begin = performance.now()
  await leaving.stop()
  const seconds = (performance.now() - begin) / 1000
  isOver = true
  await Promise.all(readers)
  sites = sites.filter((site) => site !== leaving)
  console.log(
    `  ${answers.filter((one) => one === 200).length} answered, stopped after ${seconds.toFixed(2)} s`,
  )
  // Nobody listens any more: that is a word that a proxy understands, and asks another one.
  expect(new Set(answers)).toEqual(new Set([200, 'ECONNREFUSED']))
})

test('a folder that is away for a while costs no page, and comes back with what is new', async () => {
  const [away, kept, other] = [`${contentDir}-away`, SECOND.path, toNumbered(4)]
  expect((await ask(current().url, toSent(kept))).status).toBe(200)
  renameSync(contentDir, away)
  await until(
    async () =>
      (JSON.parse((await ask(current().url, '/healthz')).body) as { content: string }).content === 'behind',
    () => current().output(),
    40_000,
  )
  expect(current().output()).toContain('读不出来')
  await expectEverything()
  expect((await ask(current().url, toSent(other.path))).body).toContain('的正文。')
  writeFileSync(path.join(away, NEWEST.file), NEWEST.text.replace('的正文。', '的新正文。'))
  renameSync(away, contentDir)
  await untilShown(current().url, NEWEST.path, '的新正文。').catch(() => shows(NEWEST.path, '的新正文。'))
  await until(() => current().output().includes('又读得出来了'), current().output, 40_000)
  await expectEverything()
})

test('an empty folder in its place, as where a disk is not mounted, takes nothing down', async () => {
  renameSync(at('source'), at('away'))
  mkdirSync(at('source'))
  await sleep(1500)
  await expectEverything()
  rmSync(at('source'), { recursive: true })
  renameSync(at('away'), at('source'))
})

test('addresses that somebody makes up leave nothing on the disk', async () => {
  const made = ['', 'tags/', 'page/', 'categories/', 'api/', 'api/feed/', 'media/', '_next/static/', '_ink/']
  for (const below of made)
    for (const name of ['made-up.php', 'made-up/', 'made-up/atom.xml'])
      expect([below, name, (await ask(current().url, `/${below}${name}`)).status]).toEqual([below, name, 404])
  expect((await ask(current().url, '/sitemap-901.xml')).status).toBe(404)
  const kept = readdirSync(inside('.next/server'), { recursive: true, encoding: 'utf8' })
  expect(kept.filter((file) => /made-up|sitemap-901/.test(file))).toEqual([])
})

test('a full disk stops neither reading nor publishing', async () => {
  const folder = inside('.next/server/route-cache')
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', folder])
  test.skip(mounted.status !== 0, 'a small disk cannot be mounted here')
  try {
    save(ABOUT.file, toPost('title: 关于作者', '盘满时的自述。'))
    await shows('/about/', '盘满时的自述。')
    await expectEverything()
    await until(() => current().output().includes('ENOSPC'), current().output)
  } finally {
    spawnSync('umount', ['-l', folder])
  }
  save(ABOUT.file, toPost('title: 关于作者', '有空时的自述。'))
  await shows('/about/', '有空时的自述。')
})

test('killed while it publishes, with half an index and half of our files, it starts without a build', async () => {
  for (let times = 0; times < 20; times++) {
    save(
      `source/_posts/匆匆${times}.md`,
      toPost(`title: 匆匆 ${times}\ndate: 2024-03-05 10:00:00`, '匆匆的正文。'),
    )
    await sleep(30)
  }
  await kill(current())
  for (const file of [
    '.contentlayer/generated/Post/_index.json',
    '.inkstone/cache/documents.json',
    '.inkstone/script.json',
  ])
    truncateSync(inside(file), Math.floor(readFileSync(inside(file)).length / 2))
  await start()
  expect(current().output()).not.toContain('✓ compile')
  await shows('/2024/03/05/匆匆19/', '匆匆的正文。')
  await shows('/about/', '有空时的自述。')
  await expectEverything()
  const index = readFileSync(inside('.contentlayer/generated/Post/_index.json'), 'utf8')
  expect(JSON.parse(index)).toEqual(expect.arrayContaining([expect.objectContaining({ title: '匆匆 19' })]))
})

test('killed at its start, it starts again', async () => {
  await kill(current())
  for (const after of [100, 600, 1500]) {
    let group = 0
    const starting = workspace.start({
      contentDir,
      onStart: (pid) => {
        group = pid
      },
    })
    const ended = starting.then(
      () => {},
      () => {},
    )
    await sleep(after)
    process.kill(-group, 'SIGKILL')
    await ended
  }
  await start()
  await expectEverything()
})

test('a stamp that says nothing is no build', async () => {
  await current().stop()
  sites = []
  writeFileSync(inside('.inkstone/build-stamp'), 'code 12')
  await start()
  expect(current().output()).toContain('✓ compile')
  await expectEverything()
  expect(readFileSync(inside('.inkstone/build-stamp'), 'utf8')).toMatch(/^code \w+\ncontent \w+\n$/)
})

test('without its folder it says so and ends; with it, it starts', async () => {
  await current().stop()
  sites = []
  renameSync(contentDir, `${contentDir}-away`)
  await expect(workspace.start({ contentDir })).rejects.toThrow(/找不到内容文件夹/)
  renameSync(`${contentDir}-away`, contentDir)
  await start()
  expect(current().output()).not.toContain('✓ compile')
  await expectEverything()
})
