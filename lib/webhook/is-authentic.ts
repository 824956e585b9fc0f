// Owns whether a request comes from somebody who knows the secret. Nothing here takes longer for a better guess.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

export type Credentials = {
  /** `Bearer …` */
  authorization: string | null
  /** GitHub's X-Hub-Signature-256: `sha256=` and the HMAC of the body in hex. */
  signature: string | null
}

/**
 * Takes the secret, what a request shows and its body byte for byte; gives whether one of both is right.
 * https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries
 */
export function isAuthentic(
  secret: string,
  { authorization, signature }: Credentials,
  body: Uint8Array,
): boolean {
  const [, token] = /^Bearer +(.+)$/i.exec(authorization ?? '') ?? []
  const isBearer = token !== undefined && isSame(token, secret)
  const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  return isBearer || (signature !== null && isSame(signature, expected))
}

/** Compares in constant time. Hashed, for texts of different length would tell by how long it takes. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => createHash('sha256').update(text).digest())
  return left !== undefined && right !== undefined && timingSafeEqual(left, right)
}
