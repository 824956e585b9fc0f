/**
 * Lets a browser fetch the next page while the reader still reaches for its link. Inline: as a header it would cost
 * every first visit one request more.
 */
export function SpeculationRules({ root }: { root: string }) {
  const where = {
    and: [{ href_matches: `${root}*` }, { not: { selector_matches: '[rel~=nofollow],[download]' } }],
  }
  const rules = {
    prefetch: [{ where, eagerness: 'moderate' }],
    prerender: [{ where, eagerness: 'conservative' }],
  }
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: JSON.stringify(rules) }} />
}
