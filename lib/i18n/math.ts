// Owns what is said around formulas and diagrams.
import type { ProblemValues, ProblemWords } from './messages'

export type DiagramKind = 'flowchart' | 'state' | 'sequence' | 'class' | 'er' | 'chart'

export type MathMessages = {
  /** Names of a formula and of a diagram for who cannot see them. */
  math: { region: string }
  diagram: { kinds: { [K in DiagramKind]: string }; source: string }
}

/** Those, and what is told of what cannot be drawn. */
type MathTexts = MathMessages & {
  problems: {
    'math-error': (values: ProblemValues<'math-error'>) => ProblemWords
    'diagram-error': (values: ProblemValues<'diagram-error'>) => ProblemWords
  }
}

export const mathZhCn: MathTexts = {
  math: { region: '公式' },
  diagram: {
    kinds: {
      flowchart: '流程图',
      state: '状态图',
      sequence: '时序图',
      class: '类图',
      er: '实体关系图',
      chart: '图表',
    },
    source: '图的源码',
  },
  problems: {
    'math-error': ({ reason }) => [
      `公式读不懂（${reason}），页面上是它的源码`,
      '改好公式；不是公式的 $ 写成 \\$',
    ],
    'diagram-error': ({ reason }) => [
      `图画不出来（${reason}），页面上是它的源码`,
      '检查这一段 mermaid 的写法',
    ],
  },
}

export const mathZhTw: MathTexts = {
  math: { region: '公式' },
  diagram: {
    kinds: {
      flowchart: '流程圖',
      state: '狀態圖',
      sequence: '時序圖',
      class: '類別圖',
      er: '實體關係圖',
      chart: '圖表',
    },
    source: '圖的原始碼',
  },
  problems: {
    'math-error': ({ reason }) => [
      `公式讀不懂（${reason}），頁面上是它的原始碼`,
      '改好公式；不是公式的 $ 寫成 \\$',
    ],
    'diagram-error': ({ reason }) => [
      `圖畫不出來（${reason}），頁面上是它的原始碼`,
      '檢查這一段 mermaid 的寫法',
    ],
  },
}

export const mathEn: MathTexts = {
  math: { region: 'formula' },
  diagram: {
    kinds: {
      flowchart: 'flowchart',
      state: 'state diagram',
      sequence: 'sequence diagram',
      class: 'class diagram',
      er: 'entity relationship diagram',
      chart: 'chart',
    },
    source: 'source of the diagram',
  },
  problems: {
    'math-error': ({ reason }) => [
      `a formula cannot be read (${reason}); its source is shown`,
      'mend it, or write \\$ where no formula is meant',
    ],
    'diagram-error': ({ reason }) => [
      `a diagram cannot be drawn (${reason}); its source is shown`,
      'check how this piece of mermaid is written',
    ],
  },
}
