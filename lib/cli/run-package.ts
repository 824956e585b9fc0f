// Owns running the command of a package while building.
import { spawn } from 'node:child_process'
import path from 'node:path'

/**
 * Runs a package's command. Where it fails, its output is shown and the process ends with its code. `onOutput` is told
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
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    output.push(chunk)
    onOutput?.(chunk.toString())
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (code === 0) return resolve()
      process.stderr.write(Buffer.concat(output))
      process.exit(code ?? 1)
    })
  })
}
