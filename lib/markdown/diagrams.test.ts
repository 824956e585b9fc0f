// Owns the proof that Mermaid is drawn, in our colours and with nothing from elsewhere, and that what is not stays code.
import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const run = async (source: string) => {
  const { tree, problems, facts } = await toHast(`\`\`\`mermaid\n${source}\n\`\`\``, toPlainContext())
  return { html: toHtml(tree), facts, codes: problems.map(({ code, line }) => `${code} ${line}`) }
}

describe('what is drawn', () => {
  it.each([
    ['graph TD\n  A[开灯] --> B{亮吗}', '流程图', ['开灯', '亮吗']],
    ['flowchart LR;\n  A --> B', '流程图', ['A', 'B']],
    ['%% 注\ngraph LR\nA-->B', '流程图', ['A', 'B']],
    ['---\ntitle: 题\n---\ngraph LR\nA-->B', '流程图', ['A', 'B']],
    ['graph TD\nA--是-->B\nB-->|否|C', '流程图', ['是', '否', 'A', 'B', 'C']],
    ['stateDiagram-v2\n  [*] --> 草稿\n  草稿 --> 发布', '状态图', ['草稿', '发布']],
    ['sequenceDiagram\n  甲->>乙: 写信', '时序图', ['甲', '乙', '写信']],
    ['classDiagram\n  Animal <|-- Duck', '类图', ['Animal', 'Duck']],
    ['erDiagram\n  A ||--o{ B : has', '实体关系图', ['A', 'B', 'has']],
  ])('%j', async (source, label, words) => {
    const { html, codes } = await run(source)
    expect(html).toContain(`role="img" aria-label="${label}"`)
    for (const word of words) expect(html).toMatch(new RegExp(`<t(?:ext|span)[^>]*>${word}</t`))
    expect(html).toContain('<code class="language-mermaid">')
    expect(html).not.toMatch(/<style|@import|https?:|--_|var\(--(?:bg|fg)| style=|NaN/)
    expect(codes).toEqual([])
  })

  it('has ids of its own on the page, and no address of the author', async () => {
    const { html } = await run(
      'graph TD\nA[<b>粗</b>]-->B\nclick A "javascript:a()"\nstyle A fill:url(http://a.example/x)',
    )
    expect(html).toContain('url(#diagram-1-arrowhead)')
    expect(html.replace(/<pre.*/s, '')).not.toMatch(/javascript|a\.example|<b>/)
  })

  it('says nothing in the excerpt and counts no word', async () => {
    const { facts } = await run('graph TD\n  A[开灯] --> B')
    expect([facts.excerpt, facts.count]).toEqual(['', { han: 0, words: 0 }])
  })
})

describe('what stays code', () => {
  it.each([
    ['pie title 甲\n  "一" : 1', []],
    ['gantt\n  title 甲', []],
    [`graph TD\n${'A --> B\n'.repeat(200)}`, []],
    ['graph TD\n  A --> B\n  subgraph 组\n  B\n  end', []],
    ['grph TD\n  A --> B', ['diagram-error 1']],
    ['', ['diagram-error 1']],
  ])('%j', async (source, problems) => {
    const { html, codes } = await run(source)
    expect(html).toContain('data-lang="Mermaid"')
    expect(codes).toEqual(problems)
  })

  it.each([
    ['plantuml', 'PlantUML'],
    ['wavedrom', 'WaveDrom'],
    ['dot', 'Graphviz'],
  ])('%s', async (lang, label) => {
    const { tree } = await toHast(`\`\`\`${lang}\na -> b\n\`\`\``, toPlainContext())
    expect(toHtml(tree)).toContain(`data-lang="${label}"`)
  })
})
