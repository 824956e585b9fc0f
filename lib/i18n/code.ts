// Owns the words of code blocks and of the table of contents.

export type CodeMessages = {
  code: { copy: string; copied: string; copyFailed: string; region: (name: string) => string }
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
  code: {
    copy: '复制',
    copied: '已复制',
    copyFailed: '复制不了，请选中后自己复制',
    region: (name) => (name ? `${name} 代码` : '代码'),
  },
  codeTools: { unfold: (lines) => `展开 ${lines} 行`, fold: '收起', wrap: '换行', group: '几种写法' },
  contentsSheet: { open: '目录', close: '关闭目录' },
}

export const codeZhTw: CodeMessages = {
  code: {
    copy: '複製',
    copied: '已複製',
    copyFailed: '無法複製，請選取後自行複製',
    region: (name) => (name ? `${name} 程式碼` : '程式碼'),
  },
  codeTools: { unfold: (lines) => `展開 ${lines} 行`, fold: '收起', wrap: '換行', group: '幾種寫法' },
  contentsSheet: { open: '目錄', close: '關閉目錄' },
}

export const codeEn: CodeMessages = {
  code: {
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy; please select the code and copy it yourself',
    region: (name) => (name ? `${name} code` : 'Code'),
  },
  codeTools: {
    unfold: (lines) => `Show all ${lines} lines`,
    fold: 'Show less',
    wrap: 'Wrap',
    group: 'Ways to write it',
  },
  contentsSheet: { open: 'Contents', close: 'Close contents' },
}
