// Owns THE ordered list of Markdown plugins. The page, the feeds, the search index and .mdx all go through it.
import remarkBreaks from 'remark-breaks'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import type { Options as RemarkRehypeOptions } from 'remark-rehype'
import type { Pluggable, PluggableList } from 'unified'
import type { Problem } from '../problem'
import { remarkAbbreviations } from './abbreviations'
import { remarkAlerts } from './alerts'
import type { Facts, MarkdownContext } from './article'
import { remarkAutolinks } from './autolinks'
import { codeHandlers, rehypeCode } from './code'
import { remarkCodeGroups } from './code-groups'
import { remarkContainerSyntax } from './container-syntax'
import { remarkDefinitionLists } from './definition-lists'
import { rehypeDiagrams } from './diagrams'
import { rehypeEmbeds } from './embeds'
import { rehypeEmphasis } from './emphasis'
import { remarkEmphasisEdges } from './emphasis-edges'
import { rehypeFacts, toEmptyFacts } from './facts'
import { rehypeFigures } from './figures'
import { rehypeFiles } from './files'
import { rehypeFootnotes } from './footnotes'
import { rehypeHeadings } from './headings'
import { rehypeImageColours } from './image-colours'
import { rehypeImages } from './images'
import { rehypeInventory } from './inventory'
import { remarkLazyTables } from './lazy-tables'
import { rehypeLinks } from './links'
import { remarkListAfterCode } from './list-after-code'
import { formulaHandlers, rehypeMath } from './math'
import { remarkMath } from './math-syntax'
import { remarkMdxSlips } from './mdx-slips'
import { remarkMissedHeadings } from './missed-headings'
import { rehypeMoreMark } from './more-mark'
import { rehypeRawHtml } from './raw-html'
import { toReport } from './report'
import { remarkRuby } from './ruby'
import { rehypeSafeHtml } from './safe-html'
import { rehypeScopedStyles } from './scoped-styles'
import { rehypeSections } from './sections'
import { remarkSourceSlips } from './source-slips'
import { remarkStrayFootnotes } from './stray-footnotes'
import { rehypeTables } from './tables'
import { remarkTagSyntax } from './tag-syntax'
import { remarkTags } from './tag-tree'
import { rehypeTaskList } from './task-list'
import { remarkTypedTags } from './typed-tags'
import { rehypeUnbrokenFormulas } from './unbroken-formulas'

export type Plugins = {
  remark: PluggableList
  rehype: PluggableList
  remarkRehypeOptions: RemarkRehypeOptions
  /** Both are filled while one article runs through the lists, so the lists serve one article only. */
  facts: Facts
  problems: Problem[]
}

// 1~3 天 and 好的~ are common in Chinese; one tilde is no strike.
const STRIKE = { singleTilde: false }

/** Takes what the plugins must know; gives the lists for unified, or for next-mdx-remote's `mdxOptions`. */
export function toPlugins(context: MarkdownContext, format: 'md' | 'mdx'): Plugins {
  const { messages } = context
  const facts = toEmptyFacts()
  const problems: Problem[] = []
  const report = toReport(context, problems)
  // In .mdx a tag is JSX: it is the author's program, and passes through untouched.
  const onlyMd = (...plugins: PluggableList) => (format === 'md' ? plugins : [])
  // In .mdx `{%` begins an expression.
  const onlyTagged = (...plugins: PluggableList) => (context.disableNunjucks ? [] : onlyMd(...plugins))
  const onlyMdx = (...plugins: PluggableList) => (format === 'mdx' ? plugins : [])

  const remark: PluggableList = [
    ...toSyntax(onlyMd, onlyTagged),

    // The tree of Markdown.
    [remarkStrayFootnotes, report], // a note that nothing points to stays as typed
    [remarkSourceSlips, report], // reads `#标题` and open fences while lines are as typed
    ...onlyMdx([remarkMdxSlips, report]), // imports, scripts and handlers cannot work
    ...onlyMd(remarkTypedTags), // List<T> is text; before the HTML parser sees a tag in it
    ...onlyMd(remarkMissedHeadings), // `#标题` ends a list, `#　标题` is a heading; while lines are as typed
    ...onlyMd(remarkLazyTables), // a table right under a line of a list; while lines are as typed, too
    ...onlyMd([remarkTags, context, report]), // the marks become what they mean
    [remarkCodeGroups, messages], // `:::code-group` around fences: tabs
    [remarkAlerts, messages.alert], // > [!NOTE] needs its line end, so it stands before:
    remarkAbbreviations, // *[HTML]: while lines are as typed
    remarkDefinitionLists, // `: ` below a term: while lines are lines, too
    remarkBreaks, // Hexo: marked `breaks: true`, one newline is <br>
  ]

  const rehype: PluggableList = [
    ...onlyMd(rehypeRawHtml), // raw HTML becomes elements; all that follows treats both alike
    ...(context.scripts ? [] : [[rehypeSafeHtml, report] satisfies Pluggable]), // first, so that nothing below meets a script
    rehypeScopedStyles, // <style> holds in its article alone
    rehypeMoreMark, // <!-- more -->; and the other comments go
    rehypeFootnotes, // names the notes' section; its ids are known before headings choose theirs
    [rehypeHeadings, messages.link.heading], // ids as Hexo's, levels by order
    [rehypeMath, messages, report], // after headings, whose ids come from the text as typed
    rehypeUnbrokenFormulas, // 。 stays with the formula before it
    rehypeEmphasis, // Han has no italics: dots instead
    rehypeTaskList, // the text becomes the label of its box
    [rehypeTables, messages.table.region], // each scrolls in itself
    [rehypeDiagrams, messages, report], // Mermaid is drawn, in the page's own colours
    [rehypeCode, context], // fences become figures, highlighted
    [rehypeInventory, context], // for the checker, while addresses are as typed
    [rehypeImages, context, report], // sizes, loading
    [rehypeImageColours, context], // by the addresses
    rehypeFigures, // captions and galleries; by the sizes
    [rehypeFiles, context], // links to files and media beside the article
    [rehypeEmbeds, context], // what would load from other sites waits for the reader
    [rehypeLinks, context], // after code, whose captions have links too
    [rehypeFacts, facts], // last: it reads what the reader will get
    [rehypeSections, context], // and so does this, for the search
  ]

  return { remark, rehype, remarkRehypeOptions: toRemarkRehypeOptions(context, format), facts, problems }
}

function toRemarkRehypeOptions({ messages }: MarkdownContext, format: 'md' | 'mdx'): RemarkRehypeOptions {
  return {
    handlers: { ...codeHandlers, ...formulaHandlers },
    allowDangerousHtml: format === 'md',
    // `fn-1`, not `user-content-fn-1`: headings keep clear of ids that are taken.
    clobberPrefix: '',
    footnoteLabel: messages.footnotes.heading,
    // No heading: it would stand in the outline as if the author had written it. The section has it as its name.
    footnoteLabelTagName: 'p',
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackLabel: (index, again) =>
      messages.footnotes.back(again > 1 ? `${index + 1}-${again}` : `${index + 1}`),
  }
}

type Only = (...plugins: PluggableList) => PluggableList

/** What is read beside CommonMark. What comes later is asked first. */
function toSyntax(onlyMd: Only, onlyTagged: Only): PluggableList {
  return [
    [remarkGfm, STRIKE], // tables, task lists, footnotes, strike, bare URLs
    remarkCjkFriendly, // **“强调”**后文, which CommonMark does not close (commonmark-spec#650)
    [remarkCjkStrikethrough, STRIKE], // ~~删除。~~后文, the same for strike
    remarkEmphasisEdges, // **“强调”**2024, where those two take “” for English; right after them
    remarkListAfterCode, // `4. 字` after indented code, which micromark takes for text
    remarkAutolinks, // https://a.com，后文: replaces GFM's own, which ends at spaces only
    remarkMath, // $a_1$, $$…$$ and \\\\(…\\\\): no emphasis begins within a formula
    ...onlyMd(remarkContainerSyntax), // :::tip … :::, which become marks of the same kind as tags
    ...onlyMd(remarkRuby), // {漢字|かんじ}; in .mdx a brace begins an expression
    ...onlyTagged(remarkTagSyntax), // {% note %}: marks in the tree; never in code, comments and addresses
  ]
}
