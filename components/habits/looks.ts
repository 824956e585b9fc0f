// How what the part shows looks: the header's menu is its kin. Not in a style sheet, for that is in every page.
const LOOKS = `
.settings, .quote-menu, .keys-help, .said {
  background: var(--paper); color: var(--ink); border: 1px solid var(--hairline);
  font: var(--fine)/1.6 var(--sans); z-index: 3;
}
.settings { position: absolute; inset: 100% 0 auto auto; width: 19rem; max-width: 100%; padding: .75rem 1.25rem; border-top: 0; }
.settings fieldset { border: 0; margin: 0 0 .5rem; padding: 0; min-width: 0; }
.settings legend { color: var(--faded); padding: 0; }
.settings fieldset > div { display: flex; border-bottom: 1px solid var(--hairline); }
.settings fieldset label { flex: 1 1 auto; position: relative; text-align: center; cursor: pointer; }
.settings fieldset input { position: absolute; inset: 0; opacity: 0; margin: 0; width: 100%; height: 100%; cursor: pointer; }
.settings fieldset span { display: block; padding: .65rem .25rem; color: var(--faded); border-bottom: 2px solid transparent; margin-bottom: -1px; }
.settings :checked + span { color: var(--ink); border-color: var(--accent); }
.settings :focus-visible + span { outline: 2px solid var(--accent); outline-offset: -2px; }
.settings > button, .keys-help > button { display: flex; align-items: center; gap: .75rem; width: 100%; min-height: 2.75rem; text-align: left; }
.settings > button:hover, .keys-help > button:hover, .quote-menu button:hover { color: var(--accent); }
.key-switch { display: flex; align-items: center; gap: .75rem; min-height: 2.75rem; cursor: pointer; }
.key-switch input { accent-color: var(--accent); inline-size: 1em; block-size: 1em; margin: 0; }
@media (width < 48rem) { .settings .--line { display: none } }
.keys-help { padding: 1.25rem 1.5rem; width: 20rem; max-width: calc(100vw - 2.5rem); }
.keys-help::backdrop { background: color-mix(in oklab, var(--paper) 70%, transparent); }
.keys-help h2 { font-size: 1.125rem; margin-bottom: .5rem; }
.keys-help kbd { font: 1em var(--mono); border: 1px solid var(--hairline); min-width: 1.8em; text-align: center; border-radius: 2px; }
.keys-help .key-switch { border-top: 1px solid var(--hairline); margin-top: .5rem; }
.quote-menu { position: absolute; grid-area: auto; display: flex; margin: 0; padding: 0 .25rem; }
.quote-menu button { padding: 0 .75rem; min-height: 2.75rem; }
.said { position: fixed; inset: auto auto 1.25rem 50%; translate: -50%; padding: .35rem 1rem; max-width: calc(100vw - 2.5rem); width: max-content; }
.said:empty { visibility: hidden; }
main { position: relative; }
.resume { position: absolute; top: 0; left: 0; max-width: 100%; font-size: var(--fine); color: var(--faded); line-height: 2.5rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-decoration-color: var(--accent); }
@media print { .settings, .quote-menu, .said, .resume { display: none } }
`

const sheet = new CSSStyleSheet()
sheet.replaceSync(LOOKS)
document.adoptedStyleSheets.push(sheet)
