// Owns which file of an export answers for a path, on a server that knows nothing but files. Pure.

/** Takes a raw path below the root and whether HTML is answered there; gives the file: `tags/砚/` => `tags/砚/index.html` */
export function toStaticFile(raw: string, isHtml: boolean): string {
  if (raw === '' || raw.endsWith('/')) return `${raw}index.html`
  // A page that ends otherwise, such as /node.js, would be sent as what it ends with.
  return isHtml && !/\.html?$/i.test(raw) ? `${raw}/index.html` : raw
}

/** The files that a plain server looks for at a raw path, the first first. */
export function toAnswers(raw: string): string[] {
  if (raw === '' || raw.endsWith('/')) return [`${raw}index.html`]
  return [raw, `${raw}/index.html`]
}

// What a browser runs names its parts by itself.
const NAMING = /^(?:text\/(?!javascript)|application\/(?:[\w.-]+\+)?(?:json|xml))/

/** Whether a body of this content type may name addresses that readers and machines follow. */
export const isNamingText = (type: string): boolean => NAMING.test(type)
