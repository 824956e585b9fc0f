// Owns the words of sharing: what is in every article, what the poster says, and what the script's part says when used.
import { toSpoken } from './language'

export type ShareMessages = {
  share: {
    share: string
    shortLink: string
    weibo: string
    email: string
    poster: string
    /** Beside the code of a poster. */
    scan: string
  }
}

/** What the part says; it is in the script in every language, so that no page carries it. */
export type ShareWords = {
  device: string
  copyLink: string
  copyShortLink: string
  code: string
  /** Below the code. */
  scanCode: string
  /** Below the poster. */
  savePoster: string
  posterAlt: string
  posterFailed: string
  copied: string
  failed: string
}

export const shareZhCn: ShareMessages = {
  share: {
    share: '分享',
    shortLink: '短链接',
    weibo: '微博',
    email: '邮件',
    poster: '海报',
    scan: '扫码阅读全文',
  },
}
export const shareZhTw: ShareMessages = {
  share: {
    share: '分享',
    shortLink: '短連結',
    weibo: '微博',
    email: '電子郵件',
    poster: '海報',
    scan: '掃碼閱讀全文',
  },
}
export const shareEn: ShareMessages = {
  share: {
    share: 'Share',
    shortLink: 'Short link',
    weibo: 'Weibo',
    email: 'Email',
    poster: 'Poster',
    scan: 'Scan to read',
  },
}

const zhCn: ShareWords = {
  device: '发送到应用…',
  copyLink: '复制标题和链接',
  copyShortLink: '复制短链接',
  code: '微信扫码',
  scanCode: '打开微信“扫一扫”，在手机上读，再转给朋友',
  savePoster: '保存海报',
  posterAlt: '这篇文章的海报',
  posterFailed: '海报没有取到，再点一次试试',
  copied: '已复制',
  failed: '复制不了，请选中后自己复制',
}

const zhTw: ShareWords = {
  device: '傳送到應用程式…',
  copyLink: '複製標題和連結',
  copyShortLink: '複製短連結',
  code: '微信掃碼',
  scanCode: '打開微信「掃一掃」，在手機上讀，再轉給朋友',
  savePoster: '儲存海報',
  posterAlt: '這篇文章的海報',
  posterFailed: '海報沒有取到，再點一次試試',
  copied: '已複製',
  failed: '無法複製，請選取後自行複製',
}

const en: ShareWords = {
  device: 'Send to an app…',
  copyLink: 'Copy title and link',
  copyShortLink: 'Copy short link',
  code: 'WeChat code',
  scanCode: 'Scan it with WeChat to read on a phone and pass it on',
  savePoster: 'Save poster',
  posterAlt: 'Poster of this article',
  posterFailed: 'The poster did not come; please try again',
  copied: 'Copied',
  failed: 'Copying failed; please copy it yourself',
}

const WORDS = { zhCn, zhTw, en }

/** The part's words for a language tag. */
export function getShareWords(language: string): ShareWords {
  return WORDS[toSpoken(language)]
}
