// Owns a Redis of the tests' own: on a free port of this machine, with nothing kept, killed, stopped and started at will.
import {
  makeTemporaryFolder,
  type OwnProcess,
  removeTemporaryFolder,
  startProcess,
} from '../lib/cli/own-processes'
import { getFreePort } from '../lib/machine/free-port'
import { findProgram } from '../lib/machine/test-programs'
import { until } from './until'

export class RedisServer {
  readonly #folder = makeTemporaryFolder('inkstone-redis-')
  #port = 0
  #process: OwnProcess | undefined

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`
  }

  /** At the same port as before, where it was started before. */
  async start(): Promise<void> {
    this.#port ||= await getFreePort()
    const args = ['--port', String(this.#port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
    const env = { PATH: process.env.PATH, NODE_ENV: 'test' as const }
    const started = startProcess(findProgram('redis-server') ?? 'redis-server', args, {
      cwd: this.#folder,
      env,
    })
    this.#process = started
    await until(() => started.output().includes('Ready to accept connections'), started.output)
  }

  async kill(): Promise<void> {
    this.#signal('SIGKILL')
    await this.#process?.closed
  }

  /** As a machine that is overloaded: connections stay, and nothing is answered. */
  freeze(): void {
    this.#signal('SIGSTOP')
  }

  thaw(): void {
    this.#signal('SIGCONT')
  }

  async dispose(): Promise<void> {
    this.thaw()
    await this.#process?.stop()
    removeTemporaryFolder(this.#folder)
  }

  #signal(signal: NodeJS.Signals): void {
    try {
      if (this.#process) process.kill(this.#process.pid, signal)
    } catch {
      // It has ended.
    }
  }
}
