// Owns the addresses that WordPress and other forerunners gave a post by its id.

const BY_ID = /^(?:index\.php\/)?(?:archives?|posts?|p)\/([^/]+?)(?:\.html?)?$/i

/** The id that a bare path names: `archives/886.html`, `post/886`, `p/886` => '886'. */
export function toPathId(bare: string): string | undefined {
  return BY_ID.exec(bare)?.[1]
}

/** The id that a query of the home page names, and what is left of the query: `p=886&a=1` => ['886', 'a=1']. */
export function takeQueryId(query: string): [id: string, rest: string] | undefined {
  const parts = query.split('&')
  const id = parts.find((part) => /^p=[^=]+$/.test(part))
  return id === undefined ? undefined : [id.slice(2), parts.filter((part) => part !== id).join('&')]
}
