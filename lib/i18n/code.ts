// Owns the words of code blocks and of the table of contents.

export type CodeMessages = {
  codeTools: {
    /** Opens and closes a long block. */
    unfold: (lines: number) => string
    fold: string
    /** The switch that breaks long lines. */
    wrap: string
    /** What a group of tabs of code is called. */
    group: string
  }
  contentsSheet: { open: string; close: string }
}

export const codeZhCn: CodeMessages = {
  codeTools: { unfold: (lines) => `展开 ${lines} 行`, fold: '收起', wrap: '换行', group: '几种写法' },
  contentsSheet: { open: '目录', close: '关闭目录' },
}

export const codeZhTw: CodeMessages = {
  codeTools: { unfold: (lines) => `展開 ${lines} 行`, fold: '收起', wrap: '換行', group: '幾種寫法' },
  contentsSheet: { open: '目錄', close: '關閉目錄' },
}

export const codeEn: CodeMessages = {
  codeTools: {
    unfold: (lines) => `Show all ${lines} lines`,
    fold: 'Show less',
    wrap: 'Wrap',
    group: 'Ways to write it',
  },
  contentsSheet: { open: 'Contents', close: 'Close contents' },
}
