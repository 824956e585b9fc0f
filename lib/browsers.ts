// Owns the oldest browsers whose style sheets are right; package.json's browserslist says the same to Next.

/** By the names that esbuild and Lightning CSS share. */
export const BROWSERS = { chrome: [111, 0], edge: [111, 0], firefox: [121, 0], safari: [16, 4] } as const
