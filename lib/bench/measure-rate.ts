// Owns how many requests a second something answers. The one who asks runs on the same cores as the one who answers.
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { median } from './median'

const run = promisify(execFile)

const CONNECTIONS = 32
const SECONDS = 4
const ROUNDS = 3

export type Subject = { name: string; url: string }

type Outcome = { requests: { average: number }; non2xx: number; errors: number; timeouts: number }

/** Gives the median rate of each, by name. All take turns, so that what else the machine does hits all of them. */
export async function measureRates(subjects: Subject[]): Promise<Map<string, number>> {
  const rates = new Map<string, number[]>(subjects.map(({ name }) => [name, []]))
  // The first round has caches filled and code compiled.
  for (const subject of subjects) await measureOnce(subject, 1)
  for (let round = 0; round < ROUNDS; round++)
    for (const subject of subjects) rates.get(subject.name)?.push(await measureOnce(subject, SECONDS))
  return new Map([...rates].map(([name, all]) => [name, median(all)]))
}

/** Throws where anything but the page comes: an error is answered faster than anything. */
async function measureOnce({ name, url }: Subject, seconds: number): Promise<number> {
  const program = path.join('node_modules', '.bin', 'autocannon')
  const how = ['--json', '--connections', String(CONNECTIONS), '--duration', String(seconds)]
  const { stdout } = await run(program, [...how, '--headers', 'Accept-Encoding: gzip', url])
  const { requests, non2xx, errors, timeouts } = JSON.parse(stdout) as Outcome
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${name}: ${non2xx} answers that are none, ${errors} errors, ${timeouts} timeouts`)
  return requests.average
}
