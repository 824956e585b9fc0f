/** The look of what the part adds. It comes with its part, for a rule among the page's own costs every reader. */
export const SHARE_MENU_STYLE = `
.share button{display:inline-flex;align-items:center;min-height:2.75rem;font-size:1em;text-decoration:underline 1px var(--accent);text-underline-offset:.18em}
.share button:hover,.share button[aria-expanded=true]{color:var(--accent)}
.share small{flex:none;width:100%;font-size:1em;color:var(--ink)}
.share figure{margin:.5rem 0 1rem}
.share figure svg,.share figure img{display:block;background:#fff}
.share figure svg{width:11rem;height:11rem}
.share figure img{width:18rem;max-width:100%;height:auto;border:1px solid var(--hairline)}
.share figcaption{margin-top:.5rem;max-width:18rem;line-height:1.6}
`
