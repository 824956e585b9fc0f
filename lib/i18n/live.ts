// Owns what the running server and the author's desk tell while files change.

export type LiveMessages = {
  /** Before how much is wrong with the file of a page, at the author's desk. */
  deskProblems: string
  /** What the running server tells the author, a line each. */
  live: {
    /** The first address, '' where there is none; `pages` undefined: all. */
    published: (url: string, more: number, gone: number, pages: number | undefined, seconds: string) => string
    /** Before the problems of a file with an older version online, and of one without. */
    held: (file: string) => string
    waiting: (file: string) => string
    frozen: (keys: string) => string
    unreadable: (reason: string) => string
    failed: (reason: string) => string
    /** When that is over. */
    recovered: string
    /** While another process builds in this folder. */
    otherBuild: (pid: number) => string
    /** Redis, which instances share. */
    sharedUp: string
    sharedDown: (reason: string) => string
    /** Pages that the disk does not take. */
    unwritten: (reason: string) => string
  }
}

const count = (n: number) => n.toLocaleString('en-US')

export const liveZhCn: LiveMessages = {
  live: {
    published: (url, more, gone, pages, seconds) =>
      `✓ ${[url && `已发布 ${url}${more > 0 ? ` 等 ${count(more + 1)} 篇` : ''}`, gone > 0 && `撤下 ${count(gone)} 篇`].filter(Boolean).join('，') || '已更新'}（${pages === undefined ? '全站' : `${count(pages)} 页`}重做，${seconds} 秒）`,
    held: (file) => `✗ ${file} 没有发布，上一个可用的版本仍在线上：`,
    waiting: (file) => `… ${file} 还没有写完，暂不发布：`,
    frozen: (keys) => `! _config.yml 的 ${keys} 要重新启动才生效`,
    unreadable: (reason) => `✗ 内容文件夹读不出来（${reason}），网站保持原样`,
    failed: (reason) => `✗ 重做页面没有成功（${reason}），稍后再试`,
    recovered: '✓ 内容文件夹又读得出来了，网站已跟上',
    otherBuild: (pid) => `… 另一个进程（${pid}）正在这里构建，等它做完`,
    sharedUp: '✓ Redis 已连上，与其他实例同步',
    sharedDown: (reason) => `! 连不上 Redis（${reason}），各实例先各做各的，网站照常`,
    unwritten: (reason) => `! 做好的页面写不进磁盘（${reason}），先放在内存里；请检查剩余空间和权限`,
  },
  deskProblems: '这一篇可改',
}

export const liveZhTw: LiveMessages = {
  live: {
    published: (url, more, gone, pages, seconds) =>
      `✓ ${[url && `已發布 ${url}${more > 0 ? ` 等 ${count(more + 1)} 篇` : ''}`, gone > 0 && `撤下 ${count(gone)} 篇`].filter(Boolean).join('，') || '已更新'}（${pages === undefined ? '全站' : `${count(pages)} 頁`}重做，${seconds} 秒）`,
    held: (file) => `✗ ${file} 沒有發布，上一個可用的版本仍在線上：`,
    waiting: (file) => `… ${file} 還沒有寫完，暫不發布：`,
    frozen: (keys) => `! _config.yml 的 ${keys} 要重新啟動才生效`,
    unreadable: (reason) => `✗ 內容資料夾讀不出來（${reason}），網站保持原樣`,
    failed: (reason) => `✗ 重做頁面沒有成功（${reason}），稍後再試`,
    recovered: '✓ 內容資料夾又讀得出來了，網站已跟上',
    otherBuild: (pid) => `… 另一個程序（${pid}）正在這裡建置，等它做完`,
    sharedUp: '✓ Redis 已連上，與其他實例同步',
    sharedDown: (reason) => `! 連不上 Redis（${reason}），各實例先各做各的，網站照常`,
    unwritten: (reason) => `! 做好的頁面寫不進磁碟（${reason}），先放在記憶體裡；請檢查剩餘空間和權限`,
  },
  deskProblems: '這一篇可改',
}

export const liveEn: LiveMessages = {
  live: {
    published: (url, more, gone, pages, seconds) =>
      `✓ ${[url && `published ${url}${more > 0 ? ` and ${count(more)} more` : ''}`, gone > 0 && `${count(gone)} taken down`].filter(Boolean).join(', ') || 'updated'} (${pages === undefined ? 'all pages' : pages === 1 ? '1 page' : `${count(pages)} pages`} made again, ${seconds} s)`,
    held: (file) => `✗ ${file} is not published; its last good version stays up:`,
    waiting: (file) => `… ${file} is not finished and waits:`,
    frozen: (keys) => `! ${keys} of _config.yml count after a restart`,
    unreadable: (reason) => `✗ the content folder cannot be read (${reason}); the site stays as it is`,
    failed: (reason) => `✗ the pages could not be made again (${reason}); we will try once more`,
    recovered: '✓ the content folder can be read again; the site is in step',
    otherBuild: (pid) => `… another process (${pid}) is building here; waiting for it`,
    sharedUp: '✓ Redis is connected; in step with the other instances',
    sharedDown: (reason) =>
      `! no connection to Redis (${reason}); each instance makes its own pages, and the site goes on`,
    unwritten: (reason) =>
      `! the disk does not take the pages that are made (${reason}); they are kept in memory; check its space and permissions`,
  },
  deskProblems: 'to mend here',
}
