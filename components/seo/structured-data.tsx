/** What machines read of a page. Takes the escaped text of lib/seo/to-json-ld.ts, and nothing else. */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
