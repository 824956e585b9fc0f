// Owns the words of a reader's habits: what is in every page, and what the script's part says when it is used.

/** What the part says; each language is a file of its own, which is loaded with the part. */
export type HabitWords = {
  settings: string
  theme: string
  /** System, light, dark. */
  themes: string[]
  size: string
  /** From small to large. */
  sizes: string[]
  line: string
  lines: string[]
  /** Beside the box that switches single keys off. */
  keys: string
  help: string
  /** What each key does. */
  does: Record<string, string>
  close: string
  quoting: string
  copyQuote: string
  copyLink: string
  copied: string
  linkCopied: string
  failed: string
  quote: (text: string, title: string, url: string) => string
  resume: (heading: string) => string
  resumeShare: (percent: number) => string
}

/** What every page has. */
export type HabitMessages = { habits: { settings: string; top: string } }

// Words by themselves: a bundler must see that a language can be left out.
const ZH_CN = '阅读设置'
const ZH_TW = '閱讀設定'
const EN = 'Reading settings'

export const habitsZhCn: HabitMessages = { habits: { settings: ZH_CN, top: '回到开头' } }
export const habitsZhTw: HabitMessages = { habits: { settings: ZH_TW, top: '回到開頭' } }
export const habitsEn: HabitMessages = { habits: { settings: EN, top: 'Back to top' } }

export const habitWordsZhCn: HabitWords = {
  settings: ZH_CN,
  theme: '颜色',
  themes: ['跟随系统', '浅色', '深色'],
  size: '字号',
  sizes: ['小', '中', '大', '特大'],
  line: '行宽',
  lines: ['窄', '中', '宽'],
  keys: '用单个按键操作',
  help: '快捷键',
  does: {
    '/': '搜索',
    j: '下一篇',
    k: '上一篇',
    t: '切换深浅色',
    q: '复制选中的文字和出处',
    '?': '显示这张表',
  },
  close: '关闭',
  quoting: '引用选中的文字',
  copyQuote: '复制引文',
  copyLink: '复制链接',
  copied: '引文已复制',
  linkCopied: '链接已复制',
  failed: '复制不了，请选中后自己复制',
  quote: (text, title, url) => `「${text}」\n——《${title}》 ${url}`,
  resume: (heading) => `上次读到「${heading}」，继续`,
  resumeShare: (percent) => `上次读到 ${percent}%，继续`,
}

export const habitWordsZhTw: HabitWords = {
  settings: ZH_TW,
  theme: '顏色',
  themes: ['跟隨系統', '淺色', '深色'],
  size: '字級',
  sizes: ['小', '中', '大', '特大'],
  line: '行寬',
  lines: ['窄', '中', '寬'],
  keys: '用單個按鍵操作',
  help: '快速鍵',
  does: {
    '/': '搜尋',
    j: '下一篇',
    k: '上一篇',
    t: '切換深淺色',
    q: '複製選取的文字和出處',
    '?': '顯示這張表',
  },
  close: '關閉',
  quoting: '引用選取的文字',
  copyQuote: '複製引文',
  copyLink: '複製連結',
  copied: '引文已複製',
  linkCopied: '連結已複製',
  failed: '無法複製，請選取後自行複製',
  quote: (text, title, url) => `「${text}」\n——《${title}》 ${url}`,
  resume: (heading) => `上次讀到「${heading}」，繼續`,
  resumeShare: (percent) => `上次讀到 ${percent}%，繼續`,
}

export const habitWordsEn: HabitWords = {
  settings: EN,
  theme: 'Colours',
  themes: ['System', 'Light', 'Dark'],
  size: 'Text size',
  sizes: ['Small', 'Medium', 'Large', 'Huge'],
  line: 'Line width',
  lines: ['Narrow', 'Medium', 'Wide'],
  keys: 'Single-key shortcuts',
  help: 'Keyboard shortcuts',
  does: {
    '/': 'Search',
    j: 'Next article',
    k: 'Previous article',
    t: 'Light or dark',
    q: 'Copy the selected text with its source',
    '?': 'Show this list',
  },
  close: 'Close',
  quoting: 'Quote the selected text',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  copied: 'Quote copied',
  linkCopied: 'Link copied',
  failed: 'Copying failed; please copy it yourself',
  quote: (text, title, url) => `“${text}”\n— ${title}, ${url}`,
  resume: (heading) => `You stopped at “${heading}”: continue`,
  resumeShare: (percent) => `You stopped at ${percent}%: continue`,
}
