// Starts compare-worker.ts, in plain JavaScript because a thread inherits no loader for TypeScript.
import { register } from 'tsx/esm/api'

register()
await import('./compare-worker.ts')
