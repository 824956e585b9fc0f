// Owns what an author does to a folder while its site is up: a site of the test's own, and files saved, moved, removed.

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeTemporaryFolder, removeTemporaryFolder } from '../lib/cli/own-processes'
import {
  HERE,
  makeWorkspace,
  type RunningSite,
  type RunOptions,
  type UrlRow,
  type Workspace,
} from '../lib/cli/workspace'

const FAULT = /Error|⨯|没有成功|读不出来/

/** Paths are below the author's folder: `source/_posts/你好.md`, `_config.yml`. */
export class Author {
  readonly contentDir = makeTemporaryFolder('inkstone-author-')
  readonly #workspace: Workspace = makeWorkspace(HERE)
  #site: RunningSite | undefined

  constructor(files: Record<string, string | Buffer>) {
    for (const [file, content] of Object.entries(files)) this.save(file, content)
  }

  /** Half the world away from the folder's own zone, which must decide. */
  async start(options: Pick<RunOptions, 'args' | 'env'> = {}): Promise<void> {
    const env = { TZ: 'America/New_York', ...options.env }
    this.#site = await this.#workspace.start({ ...options, contentDir: this.contentDir, env })
  }

  async stop(): Promise<void> {
    await this.#site?.stop()
  }

  async dispose(): Promise<void> {
    await this.#workspace.dispose()
    removeTemporaryFolder(this.contentDir)
  }

  /** Of the home page, with a slash at the end. */
  get url(): string {
    return this.#running.url
  }

  /** What the server has said since it was started. */
  get log(): string {
    return this.#running.output()
  }

  /** Lines of the log that no author's slip accounts for. */
  findFaults(): string[] {
    return this.log.split('\n').filter((line) => FAULT.test(line))
  }

  /** Every file and where it is shown. */
  readUrls(): Promise<UrlRow[]> {
    return this.#workspace.readUrls(this.contentDir)
  }

  get #running(): RunningSite {
    if (!this.#site) throw new Error('the author has not started the site')
    return this.#site
  }

  save(file: string, content: string | Buffer): void {
    mkdirSync(path.dirname(this.#at(file)), { recursive: true })
    writeFileSync(this.#at(file), content)
  }

  read(file: string): string {
    return readFileSync(this.#at(file), 'utf8')
  }

  /** Throws where the words to be replaced are not there. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file)
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
    this.save(file, text.replace(from, to))
  }

  /** As editors save that never leave half a file. */
  replace(file: string, content: string): void {
    this.save(`${file}.tmp`, content)
    this.move(`${file}.tmp`, file)
  }

  move(from: string, to: string): void {
    mkdirSync(path.dirname(this.#at(to)), { recursive: true })
    renameSync(this.#at(from), this.#at(to))
  }

  remove(file: string): void {
    rmSync(this.#at(file), { recursive: true })
  }

  #at(file: string): string {
    return path.join(this.contentDir, file)
  }
}
