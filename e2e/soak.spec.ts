// Owns the short form of the long run: everything at once, for half a minute. How fast is for `npm run bench` to say.
import { expect, test } from 'playwright/test'
import { runSoak } from '../lib/bench/bench-soak'
import { HERE, makeWorkspace } from '../lib/cli/workspace'

test('half a minute of readers and publications brings no error and no old page', async () => {
  test.setTimeout(400_000)
  const workspace = makeWorkspace(HERE)
  try {
    const { requests, errors, stale, seen, memory } = await runSoak(workspace, {
      seconds: 25,
      publishes: 8,
      // Patient with a machine that does other things too; what a reader has had once he never loses.
      patience: 15_000,
    })
    console.log(
      `  ${requests} requests, everywhere after ${Math.round(seen.median)} ms, ${JSON.stringify(memory)}`,
    )
    expect({ errors, stale }).toEqual({ errors: [], stale: [] })
    expect(seen.worst).toBeGreaterThan(0)
  } finally {
    await workspace.dispose()
  }
})
