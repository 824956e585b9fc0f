// Owns facts for machines inside of a page: schema.org's words as JSON-LD, and the one place where they are escaped.

/** One thing or several: https://www.w3.org/TR/json-ld11/#named-graphs keeps the context to one. */
export type Thing = { '@type': string; [property: string]: unknown }

/**
 * Takes things; gives the text of a `<script type="application/ld+json">`. Whatever an author typed, nothing in it ends
 * the script or begins a comment: `</script>` => `\u003c/script>`. What is undefined is left out.
 */
export function toJsonLd(things: Thing[]): string {
  const [only] = things
  const graph = things.length === 1 && only ? only : { '@graph': things }
  return JSON.stringify({ '@context': 'https://schema.org', ...graph })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
