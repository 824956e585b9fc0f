// Owns reading what kind of error the system gave.

/** Takes what was thrown; gives its code, such as ENOENT, or undefined where it has none. */
export const toErrorCode = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
