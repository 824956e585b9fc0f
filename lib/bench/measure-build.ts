// Owns measuring a build from nothing: its time and steps, the most memory it held, how many pages it made.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Workspace } from '../cli/workspace'
import { watchMemory } from './watch-memory'

// `✓ pages 12.3 s`
const STEP = /^✓ (.+?) ([\d.]+ s)$/gm

export type BuildFigures = {
  seconds: number
  /** NaN where memory cannot be read. */
  megabytes: number
  prerendered: number
  /** Names with their times, as the build says them. */
  steps: [string, string][]
}

/** Builds a folder in the workspace. Throws with the build's output where it fails. */
export async function measureBuild(workspace: Workspace, contentDir: string): Promise<BuildFigures> {
  let memory: ReturnType<typeof watchMemory> | undefined
  const onStart = (groupId: number) => {
    memory = watchMemory(groupId)
  }
  const { seconds, output } = await workspace.build({ contentDir, onStart }).finally(() => memory?.stop())
  return {
    seconds,
    megabytes: memory?.stop() ?? Number.NaN,
    prerendered: countPrerendered(workspace.dir),
    steps: [...output.matchAll(STEP)].map(([, step = '', time = '']) => [step, time]),
  }
}

function countPrerendered(dir: string): number {
  const manifest = readFileSync(path.join(dir, '.next', 'prerender-manifest.json'), 'utf8')
  return Object.keys((JSON.parse(manifest) as { routes: object }).routes).length
}
