/** The look of the large view. It comes with its part, for a rule among the page's own costs every reader. */
export const IMAGE_ZOOM_STYLE = `
.zoom{inset:0;width:100%;height:100%;max-width:none;max-height:none;border:0;padding:0;background:var(--paper);color:var(--ink);overflow:hidden}
.zoom figure{height:100%;display:grid;grid-template-rows:minmax(0,1fr) auto}
.zoom div{display:grid;place-items:center;grid-template:minmax(0,1fr)/minmax(0,1fr);overflow:hidden;touch-action:none;cursor:zoom-out}
.zoom img{grid-area:1/1;max-width:100%;max-height:100%;object-fit:contain;background:center/contain no-repeat;cursor:zoom-in;user-select:none}
.zoom [data-large] img{cursor:grab}
.zoom figcaption{display:flex;justify-content:center;gap:1.2em;padding:.8rem 1.25rem;color:var(--faded);font-size:var(--fine);line-height:1.6}
.zoom figcaption:not(:has(:not(:empty))){display:none}
.zoom small{font-size:1em;white-space:nowrap;font-variant-numeric:tabular-nums}
.zoom button{position:absolute;z-index:1;display:grid;place-items:center;width:2.75rem;height:2.75rem;background:color-mix(in oklab,var(--paper) 80%,transparent);border-radius:2px}
.zoom button:hover{color:var(--accent)}
.zoom button:focus-visible{outline-offset:-4px}
.zoom .close{top:.5rem;right:.5rem}
.zoom .previous,.zoom .next{top:calc(50% - 1.375rem)}
.zoom .previous{left:.5rem}
.zoom .next{right:.5rem}
`
