/** How the dialog looks. It comes with its part, for a rule among the page's own costs every reader. */
export const SEARCH_STYLE = `
dialog.search{width:40rem;max-width:calc(100vw - 2rem);max-height:min(80dvh,44rem);margin:10dvh auto auto;padding:0;border:1px solid var(--hairline);background:var(--paper);color:var(--ink);font:var(--small)/1.6 var(--sans);box-shadow:0 1rem 3rem oklch(0% 0 0/.18)}
dialog.search[open]{display:flex;flex-direction:column}
dialog.search::backdrop{background:color-mix(in oklab,var(--paper) 70%,transparent)}
.search form{display:flex;border-bottom:1px solid var(--hairline)}
.search input{flex:1;min-width:0;border:0;background:none;color:inherit;font:1.125rem/1.5 var(--sans);padding:.9rem 1.25rem;outline:0;appearance:none}
.search input::placeholder{color:var(--faded)}
.search input::-webkit-search-cancel-button{display:none}
.search form button{padding:0 1.25rem;min-width:2.75rem;color:var(--faded);font-size:var(--fine)}
.search form button:hover{color:var(--accent)}
.search :is(p,.all){padding:.6rem 1.25rem;color:var(--faded);font-size:var(--fine)}
.search .found{overflow:auto;overscroll-behavior:contain}
.search .found a{display:block;padding:.6rem 1.25rem .75rem;border-top:1px solid var(--hairline);text-decoration:none}
.search .found a:is(:hover,[aria-selected=true]){background:var(--wash)}
.search .found [aria-selected=true]{box-shadow:inset 2px 0 var(--accent)}
.search b{display:block;font:600 1.0625rem/1.45 var(--serif)}
.search small,.search span{display:block;font-size:var(--fine);color:var(--faded)}
.search span{color:inherit;overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}
.search mark{background:color-mix(in oklab,var(--accent) 24%,transparent);color:inherit;border-radius:2px}
.search .all{border-top:1px solid var(--hairline);color:var(--ink);min-height:2.75rem}
@media (width < 48rem){dialog.search{inset:0;width:100%;max-width:none;max-height:100dvh;height:100%;margin:0;border:0}}
`
