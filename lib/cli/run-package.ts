// Owns running the command of a package while building.
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { noteBuildChild } from './build-lock'

const running = new Set<ChildProcess>()
const endRunning = () => {
  for (const child of running) child.kill()
}

// A build that is asked to stop leaves nothing that goes on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  const end = () => {
    endRunning()
    process.off(signal, end)
    process.kill(process.pid, signal)
  }
  process.on(signal, end)
}

/**
 * Runs a package's command. Where it fails, its output is shown and the process ends with its code, and what runs beside it too. `onOutput` is told
 * every piece of it meanwhile.
 */
export function runPackage(
  command: string,
  args: string[],
  onOutput?: (text: string) => void,
): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
    INKSTONE_TYPES: 'checked',
    // Of whoever started us, it can name another folder; contentlayer then looks for itself without an end.
    PWD: process.cwd(),
  }
  const child = spawn(path.join('node_modules', '.bin', command), args, {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.add(child)
  noteBuildChild(child.pid)
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    output.push(chunk)
    onOutput?.(chunk.toString())
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      running.delete(child)
      if (code === 0) return resolve()
      // One that went on would write into the next build.
      endRunning()
      process.stderr.write(Buffer.concat(output))
      process.exit(code ?? 1)
    })
  })
}
