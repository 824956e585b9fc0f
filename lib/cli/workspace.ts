// Owns a temporary copy of the project as a fresh clone has it, in which a site can be built and served while the
// project itself stays as it is. For the bench and the browser tests.
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { getFreePort } from '../machine/free-port'
import { makeTemporaryFolder, type OwnProcess, removeTemporaryFolder, startProcess } from './own-processes'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
/** What the project itself has built: a workspace made with it builds only where its content asks for that. */
export const HERE = { dir: PROJECT }
const READY = /http:\/\/localhost:\d+(\/\S*)/
// A slow machine that does something else beside it has been seen to take four minutes for a blog of 400 posts.
const READY_WITHIN_MS = 600_000
// What a build leaves behind; .gitignore has the same.
const GENERATED = ['.next', '.contentlayer', '.inkstone', 'out', 'public/_ink', 'tsconfig.tsbuildinfo']
// What belongs to the process that asks, not to the site that is served.
const NOT_PASSED_ON = [
  'CONTENT_DIR',
  'PORT',
  'SITE_URL',
  'REVALIDATE_SECRET',
  'REDIS_URL',
  'TRUSTED_PROXIES',
  'NODE_ENV',
  'NODE_OPTIONS',
]

export type RunOptions = {
  /** `dev` for the author's desk. */
  script?: 'start' | 'dev'
  /** Absolute path of an author's folder; without it the blog that ships. */
  contentDir?: string
  env?: Record<string, string>
  /** What the script is told: `['--no-watch']`. */
  args?: string[]
  /** Told the id of the process group as soon as it runs, to watch its memory. */
  onStart?: (groupId: number) => void
}

/** `url` is the home page, with a slash at the end; `pid` leads its process group; `output` what the server has said so far. */
export type RunningSite = { url: string; pid: number; output: () => string; stop: () => Promise<void> }

/** A source file and where it is shown. */
export type UrlRow = { source: string; kind: string; url: string; published: boolean }

export type Workspace = {
  dir: string
  /** `npm start`: resolves when the site answers, building first where that is needed. */
  start: (options?: RunOptions) => Promise<RunningSite>
  /** `npm run build` from nothing; gives how long it took. Throws with its output where it fails. */
  build: (options?: RunOptions) => Promise<{ seconds: number; output: string }>
  /** `npm run urls -- --json` of a folder. */
  readUrls: (contentDir: string) => Promise<UrlRow[]>
  /** Stops what still runs and removes the copy. Happens by itself when the process ends. */
  dispose: () => Promise<void>
}

/**
 * Makes a workspace, with all that was built in another one where that is given. What it starts never outlives this
 * process, also where that fails or is interrupted.
 */
export function makeWorkspace(built?: Pick<Workspace, 'dir'>): Workspace {
  const dir = makeTemporaryFolder('inkstone-')
  copyProject(dir)
  if (built) copyBuilt(built.dir, dir)
  const running = new Set<OwnProcess>()
  const run = (script: string, options: RunOptions, port: number, onOutput?: () => void) => {
    const child = startProcess('npm', ['run', '--silent', script, '--', ...(options.args ?? [])], {
      cwd: dir,
      env: toEnvironment(options, port),
      onOutput,
    })
    running.add(child)
    child.closed.then(() => running.delete(child))
    options.onStart?.(child.pid)
    return child
  }
  return {
    dir,
    start: async (options = {}) => {
      const port = await getFreePort()
      let check = () => {}
      const child = run(options.script ?? 'start', options, port, () => check())
      const root = await waitForRoot(child, (onOutput) => {
        check = onOutput
      })
      return {
        url: `http://127.0.0.1:${port}${root}`,
        pid: child.pid,
        output: child.output,
        stop: child.stop,
      }
    },
    build: async (options = {}) => {
      for (const name of GENERATED) rmSync(path.join(dir, name), { recursive: true, force: true })
      const begin = performance.now()
      const child = run('build', options, 0)
      const code = await child.closed
      const seconds = (performance.now() - begin) / 1000
      if (code !== 0) throw new Error(`npm run build failed:\n${child.output()}`)
      return { seconds, output: child.output() }
    },
    readUrls: async (contentDir) => {
      const args = ['run', '--silent', 'urls', '--', '--json']
      const child = startProcess('npm', args, { cwd: dir, env: toEnvironment({ contentDir }, 0) })
      await child.closed
      return JSON.parse(child.output()) as UrlRow[]
    },
    dispose: async () => {
      await Promise.all([...running].map((child) => child.stop()))
      removeTemporaryFolder(dir)
    },
  }
}

/** The path of the home page, from the line that says where the site is served. */
async function waitForRoot(child: OwnProcess, listen: (onOutput: () => void) => void): Promise<string> {
  const root = new Promise<string>((resolve) => {
    listen(() => {
      const [, found] = READY.exec(child.output()) ?? []
      if (found) resolve(found)
    })
  })
  const patience = new AbortController()
  const late = sleep(READY_WITHIN_MS, undefined, { signal: patience.signal }).catch(() => undefined)
  const answer = await Promise.race([root, late, child.closed.then(() => undefined)])
  patience.abort()
  if (answer !== undefined) return answer
  await child.stop()
  throw new Error(`npm start did not get to serve:\n${child.output()}`)
}

function toEnvironment({ contentDir, env }: RunOptions, port: number): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.includes(name))
  // Next makes NODE_ENV a required key; run.mjs is what sets it.
  return {
    ...Object.fromEntries(inherited),
    ...(contentDir ? { CONTENT_DIR: contentDir } : {}),
    ...(port ? { PORT: String(port) } : {}),
    ...env,
  } as NodeJS.ProcessEnv
}

// A page that is being kept at this moment has a draft beside it that is gone the next.
const BUILT = { recursive: true, verbatimSymlinks: true, filter: (file: string) => !file.endsWith('.tmp') }

function copyBuilt(from: string, to: string) {
  for (const name of GENERATED)
    if (existsSync(path.join(from, name))) cpSync(path.join(from, name), path.join(to, name), BUILT)
}

function copyProject(dir: string) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: PROJECT,
    encoding: 'utf8',
  })
  for (const file of new Set(listed.split('\0'))) {
    // A file removed and not committed yet is still listed.
    if (file === '' || !existsSync(path.join(PROJECT, file))) continue
    mkdirSync(path.join(dir, path.dirname(file)), { recursive: true })
    copyFileSync(path.join(PROJECT, file), path.join(dir, file))
  }
  linkFolder(path.join(PROJECT, 'node_modules'), path.join(dir, 'node_modules'))
}

// Turbopack refuses packages outside of the project ("Could not find the Next.js package"), so node_modules cannot be a
// symlink; and an install would change the folder that it points to. Links share bytes: only npm writes there, and it
// replaces files.
function linkFolder(from: string, to: string) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.name === '.cache') continue
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkOrCopy(source, target)
  }
}

function linkOrCopy(source: string, target: string) {
  // run.mjs writes the record of what is installed in place.
  if (source.endsWith('.inkstone-lock')) return copyFileSync(source, target)
  try {
    linkSync(source, target)
  } catch {
    copyFileSync(source, target)
  }
}
