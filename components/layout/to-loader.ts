/**
 * The inline script that fetches our one file when the page stands. A `<script defer>` would share the line with the
 * text on a slow phone, and its work would stand between the text and the first paint: 0.15 s of Lighthouse's LCP.
 */
export function toLoader(src: string | undefined): string {
  if (!src) return ''
  return `;addEventListener("load",function(){document.head.appendChild(document.createElement("script")).src=${JSON.stringify(src).replaceAll('<', '\\u003c')}})`
}
