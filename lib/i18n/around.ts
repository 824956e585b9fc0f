// Owns what is said around an article: series, related posts, licence, age, comments.

export type AroundMessages = {
  around: {
    series: (name: string) => string
    seriesPlace: (number: number, total: number) => string
    related: string
    author: string
    licence: string
    /** Names of one list, as one text. */
    names: (names: string[]) => string
    outdated: string
    comments: string
    /** What a click asks of another server. */
    loadComments: (host: string) => string
    loadingComments: string
    commentsFailed: string
    commentsElsewhere: string
    /** Of names in an index that begin with no letter. */
    otherNames: string
    years: string
  }
}

export const aroundZhCn: AroundMessages = {
  around: {
    series: (name) => `系列：${name}`,
    seriesPlace: (number, total) => `第 ${number} 篇，共 ${total} 篇`,
    related: '相关文章',
    author: '作者',
    licence: '许可',
    names: (names) => names.join('、'),
    outdated: '这篇文章写得早，有些内容可能已经过时。最后改动于 ',
    comments: '评论',
    loadComments: (host) => `显示评论（连接 ${host}）`,
    loadingComments: '正在取评论…',
    commentsFailed: '评论没有取到，再点一次试试',
    commentsElsewhere: '到 GitHub 看评论',
    otherNames: '其他',
    years: '年份',
  },
}

export const aroundZhTw: AroundMessages = {
  around: {
    series: (name) => `系列：${name}`,
    seriesPlace: (number, total) => `第 ${number} 篇，共 ${total} 篇`,
    related: '相關文章',
    author: '作者',
    licence: '授權',
    names: (names) => names.join('、'),
    outdated: '這篇文章寫得早，有些內容可能已經過時。最後改動於 ',
    comments: '留言',
    loadComments: (host) => `顯示留言（連線 ${host}）`,
    loadingComments: '正在取留言…',
    commentsFailed: '留言沒有取到，再按一次試試',
    commentsElsewhere: '到 GitHub 看留言',
    otherNames: '其他',
    years: '年份',
  },
}

export const aroundEn: AroundMessages = {
  around: {
    series: (name) => `Series: ${name}`,
    seriesPlace: (number, total) => `part ${number} of ${total}`,
    related: 'Related',
    author: 'Author',
    licence: 'Licence',
    names: (names) => names.join(', '),
    outdated: 'This article is old, and some of it may no longer hold. Last touched on ',
    comments: 'Comments',
    loadComments: (host) => `Show comments (connects to ${host})`,
    loadingComments: 'Fetching comments…',
    commentsFailed: 'The comments did not come; click to try again',
    commentsElsewhere: 'Read the comments on GitHub',
    otherNames: 'Other',
    years: 'Years',
  },
}
