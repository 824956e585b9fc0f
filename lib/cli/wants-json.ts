// Owns how a command is asked for JSON.
import { wantsFlag } from './wants-flag'

/** `--json` */
export function wantsJson(): boolean {
  return wantsFlag('json')
}
