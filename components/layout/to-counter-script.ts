import type { Counter } from '@/lib/analytics'

/**
 * The inline script that brings the counters when the page stands: not for a reader who asks not to be tracked, not on a
 * preview, which has no address of its own to tell, and for a page that was made in advance only when it is looked at.
 */
export function toCounterScript(counters: Counter[], previews: string): string {
  if (counters.length === 0) return ''
  const scripts = counters.map(({ src, attributes }) => [src, attributes])
  const [given, where] = [scripts, previews].map((value) => JSON.stringify(value).replaceAll('<', '\\u003c'))
  return `;(function(d){function go(){${given}.forEach(function(c){var s=d.createElement("script"),k;for(k in c[1])s.setAttribute(k,c[1][k]);s.src=c[0];d.head.appendChild(s)})}if(navigator.doNotTrack!="1"&&location.pathname.indexOf(${where}))addEventListener("load",function(){d.prerendering?d.addEventListener("prerenderingchange",go,{once:true}):go()})})(document)`
}
