// Owns why a request to the webhook is refused, and with which status.

/** In the order in which a request is looked at. */
export const REFUSALS = {
  off: 404,
  method: 405,
  failures: 429,
  large: 413,
  credentials: 401,
  often: 429,
  body: 400,
  paths: 400,
} as const

export type Refusal = keyof typeof REFUSALS
