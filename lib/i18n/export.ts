// Owns what `npm run export` tells the author, and what is read in an export alone.

export type ExportMessages = {
  export: {
    /** Before how many files have been written. */
    writing: string
    done: (export_: {
      folder: string
      files: number
      pages: number
      redirects: number
      bytes: number
      seconds: string
    }) => string
    /** The last export is left as it was. */
    failed: (address: string, reason: string) => string
    /** Before the addresses that lead to no file. */
    dead: (count: number) => string
    /** At an old address, before the new one. */
    movedTo: string
    /** What goes on while the index of the search is made. */
    indexing: string
  }
  /** On the page of search, where no server searches. */
  staticSearch: {
    needsScript: string
    archives: string
    searching: string
    /** `{}` is how many. */
    found: string
    none: string
    failed: string
    more: string
  }
}

const count = (n: number) => n.toLocaleString('en-US')
const toMegabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)

export const exportZhCn: ExportMessages = {
  export: {
    writing: '写出文件',
    done: ({ folder, files, pages, redirects, bytes, seconds }) =>
      `✓ ${folder}/：${count(files)} 个文件，其中 ${count(pages)} 页、${count(redirects)} 个跳转，共 ${toMegabytes(bytes)} MB，${seconds} 秒`,
    failed: (address, reason) => `✗ ${address} 没能写成文件（${reason}），上一次的导出保持原样`,
    dead: (n) => `✗ ${count(n)} 处地址在导出里没有文件，服务器上却有，上一次的导出保持原样：`,
    movedTo: '这一页搬到了新地址',
    indexing: '编制搜索索引',
  },
  staticSearch: {
    needsScript: '这里的搜索要用脚本。没有脚本时，可以从',
    archives: '归档里找',
    searching: '正在找…',
    found: '{} 篇',
    none: '没有文章含有这些字，少打几个字试试',
    failed: '搜索没有加载成功，过一会儿再试',
    more: '再看一些',
  },
}

export const exportZhTw: ExportMessages = {
  export: {
    writing: '寫出檔案',
    done: ({ folder, files, pages, redirects, bytes, seconds }) =>
      `✓ ${folder}/：${count(files)} 個檔案，其中 ${count(pages)} 頁、${count(redirects)} 個轉址，共 ${toMegabytes(bytes)} MB，${seconds} 秒`,
    failed: (address, reason) => `✗ ${address} 沒能寫成檔案（${reason}），上一次的匯出保持原樣`,
    dead: (n) => `✗ ${count(n)} 處網址在匯出裡沒有檔案，伺服器上卻有，上一次的匯出保持原樣：`,
    movedTo: '這一頁搬到了新網址',
    indexing: '編製搜尋索引',
  },
  staticSearch: {
    needsScript: '這裡的搜尋要用指令碼。沒有指令碼時，可以從',
    archives: '彙整裡找',
    searching: '正在找…',
    found: '{} 篇',
    none: '沒有文章含有這些字，少打幾個字試試',
    failed: '搜尋沒有載入成功，過一下再試',
    more: '再看一些',
  },
}

export const exportEn: ExportMessages = {
  export: {
    writing: 'writing files',
    done: ({ folder, files, pages, redirects, bytes, seconds }) =>
      `✓ ${folder}/: ${count(files)} files, ${count(pages)} pages and ${count(redirects)} redirects among them, ${toMegabytes(bytes)} MB, ${seconds} s`,
    failed: (address, reason) =>
      `✗ ${address} could not be written (${reason}); the last export stays as it is`,
    dead: (n) =>
      `✗ ${count(n)} addresses of the export lead to no file, though the server has something there; the last export stays as it is:`,
    movedTo: 'This page has moved',
    indexing: 'indexing for the search',
  },
  staticSearch: {
    needsScript: 'The search needs a script here. Without one, ',
    archives: 'look through the archives',
    searching: 'Searching…',
    found: '{} found',
    none: 'No article has these words; try fewer',
    failed: 'The search did not load; try again in a moment',
    more: 'Show more',
  },
}
