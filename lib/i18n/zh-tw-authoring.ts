// Owns what the commands of authors say in Traditional Chinese (Taiwan).
import { type CommandLineMessages, commandLineZhTw } from './command-line'
import { type ExportMessages, exportZhTw } from './export'
import type { Messages } from './messages'

export const zhTwAuthoring: Pick<
  Messages,
  'newArticle' | 'fate' | 'publish' | keyof ExportMessages | keyof CommandLineMessages
> = {
  ...exportZhTw,
  ...commandLineZhTw,
  newArticle: {
    usage:
      'npm run new "標題"（草稿加 --draft；頁面寫 npm run new page "標題"；另可加 --slug=名稱 或 --path=子目錄/名稱）',
    outside: (path) => `${path} 不在內容資料夾之內，請寫其中的路徑，如 --path=筆記/一`,
    hidden: (path) => `網站不讀 ${path}（名稱以 _ 或 . 開頭，或在 _config.yml 裡排除了），請換個名稱`,
    missingKey: (key) =>
      `new_post_name 裡的 :${key} 不知填什麼，請加上 --${key}=…，或寫進 _config.yml 的 permalink_defaults`,
    failed: (reason) => `沒有建成：${reason}`,
  },
  fate: {
    draft: (name) => `草稿，寫好後發布：npm run publish "${name}"`,
    unpublished: '檔案裡寫著 published: false，讀者看不到；要公開就刪去這一行',
    future: (date) => `到 ${date} 才公開（_config.yml 裡 future: false）`,
  },
  publish: {
    usage: 'npm run publish 草稿（檔名、標題或路徑都行）',
    none: (name) => `沒有叫「${name}」的草稿`,
    several: (name) => `「${name}」不止一篇，請寫路徑`,
    drafts: '草稿有：',
    noDrafts: '一篇草稿也沒有。新寫一篇：npm run new "標題" --draft',
    taken: (path) => `${path} 已經有了，沒有覆蓋。請給草稿或那個檔案改名`,
    missingKey: (key) =>
      `new_post_name 裡的 :${key} 不知填什麼，請在草稿開頭寫上 ${key}，或寫進 _config.yml 的 permalink_defaults`,
    failed: (reason) => `沒有發布，一切照舊：${reason}`,
    folder: (path) => `附件一同移到 ${path}`,
    folderLeft: (path) => `${path} 裡有別的草稿，沒有動`,
    folderRenamed: (before, after) => `內文裡寫著 ${before} 的圖片和附件，請改成 ${after}`,
    dated: (date) => `補上了日期 ${date}`,
    undated: (date) => `日期加不進去，檔案原樣移走了。請自己寫上 date: ${date}`,
  },
}
