// Owns the difference of tabs in code: in a list, Hexo's renderer has four spaces for each.
import type { Rule } from './rule'

/** Ours keeps the tab, for whoever copies the code; it shows as wide. marked: src/Tokenizer.ts list, nextLineWithoutTabs */
export const tabInCode: Rule = {
  name: 'tab-in-code',
  reading: (reading) => ({
    ...reading,
    code: reading.code.map(({ lang, text }) => ({ lang, text: text.replaceAll('\t', '    ') })),
  }),
}
