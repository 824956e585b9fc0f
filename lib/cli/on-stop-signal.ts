// Owns being told to stop: once, however often it is said.

// npm passes a signal on that its whole group has had already, and lib/cli/run.mjs says it every second.
const SAME_MS = 1500

/** Calls `stop` at the first SIGTERM or SIGINT. Somebody who presses Ctrl-C again later does not want to wait. */
export function onStopSignal(stop: () => unknown): void {
  let at: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (at === undefined) {
        at = performance.now()
        stop()
      } else if (signal === 'SIGINT' && performance.now() - at > SAME_MS) process.exit(130)
    })
  }
}
