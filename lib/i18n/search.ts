// Owns the words of the search: what its page says, and what the script's part says when it is used.
import { toSpoken } from './language'

/** What the part says; it is in the script in every language, so that no page carries it. */
export type SearchWords = {
  title: string
  field: string
  /** Before anything is typed. */
  hint: string
  searching: string
  found: (n: number) => string
  none: (query: string) => string
  failed: string
  often: string
  long: string
  unread: (n: number) => string
  /** The link to all that was found. */
  all: (n: number) => string
  close: string
}

/** What the page says beside the same words, and the header of every page. */
export type SearchMessages = {
  search: SearchWords & {
    titleOf: (query: string) => string
    submit: string
    noneHint: string
    archives: string
    narrow: string
    tag: string
    category: string
    year: string
    /** The name of the link that takes a limit away. */
    without: (name: string) => string
    beyond: string
  }
}

const count = (n: number) => n.toLocaleString('en-US')

const zhCn: SearchWords = {
  title: '搜索',
  field: '搜索文章',
  hint: '几个词用空格分开，都要出现；一句话加上引号。标题也可以用拼音或首字母找。',
  searching: '正在找…',
  found: (n) => `${count(n)} 篇`,
  none: (query) => `没有文章含有「${query}」`,
  failed: '没有连上，过一会儿再试',
  often: '搜得太快了，等几秒再试',
  long: '太长了：最多 100 个字、8 个词',
  unread: (n) => `网站刚启动，还有 ${count(n)} 篇没有读完，过一会儿再搜会更全`,
  all: (n) => `看全部 ${count(n)} 篇`,
  close: '关闭',
}

const zhTw: SearchWords = {
  title: '搜尋',
  field: '搜尋文章',
  hint: '幾個詞用空格分開，都要出現；一句話加上引號。標題也可以用拼音或首字母找。',
  searching: '正在找…',
  found: (n) => `${count(n)} 篇`,
  none: (query) => `沒有文章含有「${query}」`,
  failed: '沒有連上，過一下再試',
  often: '搜得太快了，等幾秒再試',
  long: '太長了：最多 100 個字、8 個詞',
  unread: (n) => `網站剛啟動，還有 ${count(n)} 篇沒有處理完，過一下再搜會更全`,
  all: (n) => `看全部 ${count(n)} 篇`,
  close: '關閉',
}

const en: SearchWords = {
  title: 'Search',
  field: 'Search articles',
  hint: 'Several words must all be there; put a phrase in quotes. Chinese titles are found by pinyin or its initials, too.',
  searching: 'Searching…',
  found: (n) => (n === 1 ? '1 article' : `${count(n)} articles`),
  none: (query) => `No article has “${query}”`,
  failed: 'No connection; try again in a moment',
  often: 'That was too fast; try again in a few seconds',
  long: 'Too long: at most 100 characters and 8 words',
  unread: (n) => `The site has just started and has ${count(n)} more to read; search again in a moment`,
  all: (n) => (n === 1 ? 'Show the 1 article' : `Show all ${count(n)}`),
  close: 'Close',
}

const WORDS = { zhCn, zhTw, en }

/** The part's words for a language tag. */
export function getSearchWords(language: string): SearchWords {
  return WORDS[toSpoken(language)]
}

export const searchZhCn: SearchMessages = {
  search: {
    ...zhCn,
    titleOf: (query) => `搜索：${query}`,
    submit: '搜索',
    noneHint: '少打几个字，或换一种说法试试。',
    archives: '从归档里找',
    narrow: '缩小范围',
    tag: '标签',
    category: '分类',
    year: '年份',
    without: (name) => `不限于「${name}」`,
    beyond: '没有这一页',
  },
}

export const searchZhTw: SearchMessages = {
  search: {
    ...zhTw,
    titleOf: (query) => `搜尋：${query}`,
    submit: '搜尋',
    noneHint: '少打幾個字，或換一種說法試試。',
    archives: '從彙整裡找',
    narrow: '縮小範圍',
    tag: '標籤',
    category: '分類',
    year: '年份',
    without: (name) => `不限於「${name}」`,
    beyond: '沒有這一頁',
  },
}

export const searchEn: SearchMessages = {
  search: {
    ...en,
    titleOf: (query) => `Search: ${query}`,
    submit: 'Search',
    noneHint: 'Try fewer or other words.',
    archives: 'Look through the archives',
    narrow: 'Narrow',
    tag: 'Tags',
    category: 'Categories',
    year: 'Years',
    without: (name) => `Not only “${name}”`,
    beyond: 'There is no such page',
  },
}
