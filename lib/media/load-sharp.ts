// Owns the door to sharp, which is Next's own and optional: what is not there need not compile.

export type Sharp = (input: string | Uint8Array) => {
  resize: (width: number, height: number, options: { fit: 'fill' }) => ReturnType<Sharp>
  toColourspace: (space: 'srgb') => ReturnType<Sharp>
  ensureAlpha: () => ReturnType<Sharp>
  raw: () => ReturnType<Sharp>
  removeAlpha: () => ReturnType<Sharp>
  png: (options: { compressionLevel: number }) => ReturnType<Sharp>
  toBuffer: (options: { resolveWithObject: true }) => Promise<{ data: Uint8Array }>
}

/** Throws on a machine for which there is no sharp. */
export async function loadSharp(): Promise<Sharp> {
  const name: string = 'sharp'
  return (await import(/* turbopackIgnore: true */ name)).default
}
