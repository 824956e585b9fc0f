// Owns comparing what somebody shows with a secret.
import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether two texts are the same, in constant time. Hashed, for texts of different length would tell by how long it takes. */
export function isSameSecret(a: string, b: string): boolean {
  const toDigest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(toDigest(a), toDigest(b))
}
