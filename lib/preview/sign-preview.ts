// Owns the links that open for a while what readers do not see yet: what they hold, and that nobody else can make one.
import { createHmac } from 'node:crypto'
import { isSameSecret } from '../is-same-secret'

/** A file below the source folder, as the disk has it, and until when it may be seen in epoch seconds. */
export type Pass = { file: string; until: number }

/** Takes the owner's secret and a pass; gives a token for an address: `base64url of the pass`.`signature`. */
export function signPreview(secret: string, { file, until }: Pass): string {
  const payload = Buffer.from(JSON.stringify([file, until])).toString('base64url')
  return `${payload}.${toSignature(secret, payload)}`
}

/** The pass that a token holds; undefined where it is not signed with this secret or has expired. */
export function verifyPreview(secret: string, token: string, now: number): Pass | undefined {
  const [, payload = '', signature = ''] = /^([\w-]+)\.([\w-]+)$/.exec(token) ?? []
  if (!isSameSecret(signature, toSignature(secret, payload))) return undefined
  // Signed by us, so it is what we wrote.
  const [file, until] = JSON.parse(Buffer.from(payload, 'base64url').toString()) as [string, number]
  return now < until ? { file, until } : undefined
}

// A key of its own: a signature of the webhook opens no preview.
function toSignature(secret: string, payload: string): string {
  const key = createHmac('sha256', secret).update('preview').digest()
  return createHmac('sha256', key).update(payload).digest('base64url')
}
