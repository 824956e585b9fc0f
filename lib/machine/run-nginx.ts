// Owns a real nginx with the configuration that we ship, in a temporary folder and on free ports of this machine.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeTemporaryFolder, removeTemporaryFolder, startProcess } from '../cli/own-processes'
import { getFreePort } from './free-port'

const SHIPPED = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url))
const PATIENCE_MS = 10_000

export type NginxOptions = {
  program: string
  /** Where our server listens: `127.0.0.1:3000`. */
  upstream: string
  /** With a certificate of its own making; else the same without encryption, for who measures. */
  isSecure: boolean
  /** Texts below the folder that is served as plain files beside it, on `filesUrl`; `page.html.gz` stands for `page.html`. */
  files?: Record<string, Buffer>
}

export type Nginx = {
  /** Without a slash at the end. */
  url: string
  plainUrl: string
  filesUrl: string
  pid: number
  output: () => string
  stop: () => Promise<void>
}

/** Resolves when it answers; throws with what it says where it does not. What it starts ends with this process. */
export async function runNginx(options: NginxOptions): Promise<Nginx> {
  const folder = makeTemporaryFolder('inkstone-nginx-')
  const ports = { main: await getFreePort(), plain: await getFreePort(), files: await getFreePort() }
  for (const name of ['cache', 'files', 'temp']) mkdirSync(path.join(folder, name))
  for (const [name, bytes] of Object.entries(options.files ?? {}))
    writeFileSync(path.join(folder, 'files', name), bytes)
  if (options.isSecure) makeCertificate(folder)
  const shipped = adapt(readFileSync(SHIPPED, 'utf8'), options, folder, ports)
  const file = path.join(folder, 'nginx.conf')
  writeFileSync(file, toWhole(shipped, folder, ports.files))
  const args = ['-p', folder, '-c', file, '-e', 'stderr']
  const child = startProcess(options.program, args, { cwd: folder, env: process.env })
  const stop = async () => {
    await child.stop()
    removeTemporaryFolder(folder)
  }
  const hasEnded = child.closed.then(() => true)
  const begin = performance.now()
  while (!(await isOpen(ports.files))) {
    const ended = await Promise.race([hasEnded, sleep(20, false)])
    if (!ended && performance.now() - begin < PATIENCE_MS) continue
    await stop()
    throw new Error(`nginx does not start:\n${child.output()}`)
  }
  const scheme = options.isSecure ? 'https' : 'http'
  const toUrl = (name: keyof typeof ports) => `http://127.0.0.1:${ports[name]}`
  const url = `${scheme}://127.0.0.1:${ports.main}`
  const { pid, output } = child
  return { url, plainUrl: toUrl('plain'), filesUrl: toUrl('files'), pid, output, stop }
}

/** Only where it listens, where it asks, and where its files are. Throws where the shipped text has changed under us. */
function adapt(
  shipped: string,
  { upstream, isSecure }: NginxOptions,
  folder: string,
  ports: { main: number; plain: number },
): string {
  const live = '/etc/letsencrypt/live/blog.example/'
  const changes: [from: string, to: string][] = [
    ['listen 80;', `listen 127.0.0.1:${ports.plain};`],
    ['listen [::]:80;', ''],
    ['listen 443 ssl http2;', `listen 127.0.0.1:${ports.main}${isSecure ? ' ssl http2' : ''};`],
    ['listen [::]:443 ssl http2;', ''],
    ['server 127.0.0.1:3000;', `server ${upstream};`],
    ['/var/cache/nginx/inkstone', path.join(folder, 'cache')],
    [`ssl_certificate ${live}fullchain.pem;`, isSecure ? `ssl_certificate ${folder}/own.pem;` : ''],
    [`ssl_certificate_key ${live}privkey.pem;`, isSecure ? `ssl_certificate_key ${folder}/own.key;` : ''],
  ]
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`${SHIPPED}: not once: ${from}`)
    return text.replace(from, () => to)
  }, shipped)
}

/** What a distribution's nginx.conf has around it. */
function toWhole(shipped: string, folder: string, filesPort: number): string {
  // Its workers are another user's where root starts it, and our folder is closed to others.
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/temp/${name};\n`)
    .join('')
  return `${user}daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
default_type application/octet-stream;
types { text/html html; }
access_log off;
sendfile on;
tcp_nopush on;
${temporary}${shipped}
server {
    listen 127.0.0.1:${filesPort};
    root ${folder}/files;
    gzip_static on;
}
}
`
}

function makeCertificate(folder: string): void {
  const to = (name: string) => path.join(folder, name)
  const subject = ['-subj', '/CN=blog.example', '-days', '1']
  const files = ['-keyout', to('own.key'), '-out', to('own.pem')]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, ...files], {
    stdio: 'ignore',
  })
}

async function isOpen(port: number): Promise<boolean> {
  try {
    await (await fetch(`http://127.0.0.1:${port}/`)).arrayBuffer()
    return true
  } catch {
    return false
  }
}
