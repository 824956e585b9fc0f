// Owns what is said to those who come without a page: in a feed that a browser shows, in llms.txt.

export type MetaMessages = {
  meta: {
    /** Above a feed that is opened in a browser: what it is, and what to do with it. */
    feedNote: string
    feedCopy: string
    /** Above the articles of llms.txt, and the title of the author's other pages. */
    llmsNote: string
    pages: string
  }
}

export const metaZhCn: MetaMessages = {
  meta: {
    feedNote: '这是订阅源，给阅读器用的。',
    feedCopy: '把地址栏里的网址贴进阅读器，有新文章就会收到。',
    llmsNote: '每篇文章都有 Markdown 原文，网址如下。',
    pages: '页面',
  },
}

export const metaZhTw: MetaMessages = {
  meta: {
    feedNote: '這是訂閱源，給閱讀器用的。',
    feedCopy: '把網址列裡的網址貼進閱讀器，有新文章就會收到。',
    llmsNote: '每篇文章都有 Markdown 原文，網址如下。',
    pages: '頁面',
  },
}

export const metaEn: MetaMessages = {
  meta: {
    feedNote: 'This is a feed, made for feed readers.',
    feedCopy: 'Paste its address into one, and new articles come to you.',
    llmsNote: 'Every article is here as its author wrote it, in Markdown.',
    pages: 'Pages',
  },
}
