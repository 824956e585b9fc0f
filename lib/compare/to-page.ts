// Owns docs/compare.md: the table, and what it means.
import type { Summary } from './to-summary'
import { toTable } from './to-table'

/** Takes figures; gives the page. It holds figures and names of rules only: the posts are other people's. */
export function toPage(summaries: Summary[]): string {
  return `# Compared with Hexo

Each post is rendered twice: by \`hexo-renderer-marked\` 7 with its defaults, and by this project. Compared are the visible
text block by block, the headings with their ids, the links, the images, what is embedded, and the blocks of code with
their languages. A difference that is on purpose has a rule in [lib/compare/rules](../lib/compare/rules), which changes
Hexo's side by that difference and no more; its line says in how many posts it changed what differs.

${toTable(summaries)}

The folders are those that the project was tried on. For a folder of your own: \`npm run compare -- FOLDER\`;
\`--verbose\` shows the first difference of each post that is not equal, \`--only TEXT\` takes the files with that in
their path, \`--json\` gives all of it to another program.
`
}
