// Owns whether a request comes from somebody who knows the secret. Nothing here takes longer for a better guess.
import { createHmac } from 'node:crypto'
import { isSameSecret } from '../is-same-secret'

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
  // Headers are read byte for byte: a Chinese secret comes as the bytes of its UTF-8.
  const isBearer = token !== undefined && isSameSecret(Buffer.from(token, 'latin1').toString(), secret)
  const expected = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  return isBearer || (signature !== null && isSameSecret(signature, expected))
}
