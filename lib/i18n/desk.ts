// Owns what is said around what readers do not see yet: marks of the author's desk, preview links, the webhook's answers.
import type { Mark } from '../content/get-mark'
import type { Refusal } from '../webhook/refusal'

export type DeskMessages = {
  /** `scheduled` stands before a date. */
  marks: Record<Mark, string>
  preview: {
    usage: string
    noSecret: string
    /** No article is meant by what was named. */
    unknown: (name: string) => string
    /** What is said about `--hours` that is no number of hours. */
    hours: (text: string) => string
    /** `until` is a date with its time. */
    until: (until: string) => string
  }
  /** What was wrong with a request, and how to mend it. */
  webhook: Record<Refusal, { error: string; fix: string }>
}

export const deskEn: DeskMessages = {
  marks: { draft: 'Draft', unpublished: 'Not published', scheduled: 'Scheduled ' },
  preview: {
    usage: 'Name a draft: npm run preview _drafts/draft.md -- --hours 24',
    noSecret:
      'There is no REVALIDATE_SECRET to sign with. Make one with openssl rand -hex 32, and set the same for npm start.',
    unknown: (name) => `There is no article ${name}. Write its path, as in _drafts/draft.md.`,
    hours: (text) => `--hours ${text} is no number of hours; write one up to 8760, such as 24.`,
    until: (until) => `valid until ${until}`,
  },
  webhook: {
    off: { error: 'this address is off', fix: 'set REVALIDATE_SECRET and start the server again' },
    method: { error: 'this method does nothing here', fix: 'send a POST' },
    failures: {
      error: 'too many failed attempts',
      fix: 'wait as long as Retry-After says, then check the secret',
    },
    large: {
      error: 'the body is larger than 1 MB',
      fix: 'send less, or an empty body: the whole folder is looked at anyway',
    },
    credentials: {
      error: 'the credentials are missing or wrong',
      fix: 'send Authorization: Bearer with REVALIDATE_SECRET, or sign with it as GitHub does (X-Hub-Signature-256)',
    },
    often: {
      error: 'too many requests',
      fix: 'wait as long as Retry-After says; one request looks at the whole folder',
    },
    body: {
      error: 'the body is no JSON object',
      fix: 'send {"paths": ["/about/"]} as application/json, or an empty body',
    },
    paths: {
      error: 'paths is no list of addresses',
      fix: 'send at most 1,000 texts of at most 2,048 characters each, or leave paths out',
    },
  },
}

export const deskZhCn: DeskMessages = {
  marks: { draft: '草稿', unpublished: '未发布', scheduled: '定时 ' },
  preview: {
    usage: '请写明是哪一篇：npm run preview _drafts/草稿.md -- --hours 24',
    noSecret:
      '没有 REVALIDATE_SECRET，签不了链接。用 openssl rand -hex 32 生成一个，npm start 时也设成同一个。',
    unknown: (name) => `没有 ${name} 这一篇。请写它的路径，例如 _drafts/草稿.md。`,
    hours: (text) => `--hours ${text} 不是小时数，请写不超过 8760 的数，例如 24。`,
    until: (until) => `有效期到 ${until}`,
  },
  webhook: {
    off: { error: '这个地址没有启用', fix: '设好 REVALIDATE_SECRET 再启动服务' },
    method: { error: '这里不接受这种请求方法', fix: '改用 POST' },
    failures: { error: '失败的次数太多', fix: '等 Retry-After 所说的秒数，再检查密钥' },
    large: { error: '请求体超过 1 MB', fix: '少发一些，或发空的请求体：反正会查看整个文件夹' },
    credentials: {
      error: '没有凭证，或凭证不对',
      fix: '发送 Authorization: Bearer 加 REVALIDATE_SECRET，或像 GitHub 那样用它签名（X-Hub-Signature-256）',
    },
    often: { error: '请求太频繁', fix: '等 Retry-After 所说的秒数；一次请求就会查看整个文件夹' },
    body: {
      error: '请求体不是 JSON 对象',
      fix: '以 application/json 发送 {"paths": ["/about/"]}，或发空的请求体',
    },
    paths: { error: 'paths 不是一组网址', fix: '最多 1,000 个，每个最多 2,048 个字符；也可以不写 paths' },
  },
}

export const deskZhTw: DeskMessages = {
  marks: { draft: '草稿', unpublished: '未發佈', scheduled: '定時 ' },
  preview: {
    usage: '請寫明是哪一篇：npm run preview _drafts/草稿.md -- --hours 24',
    noSecret:
      '沒有 REVALIDATE_SECRET，簽不了連結。用 openssl rand -hex 32 產生一個，npm start 時也設成同一個。',
    unknown: (name) => `沒有 ${name} 這一篇。請寫它的路徑，例如 _drafts/草稿.md。`,
    hours: (text) => `--hours ${text} 不是小時數，請寫不超過 8760 的數，例如 24。`,
    until: (until) => `有效期到 ${until}`,
  },
  webhook: {
    off: { error: '這個位址沒有啟用', fix: '設好 REVALIDATE_SECRET 再啟動服務' },
    method: { error: '這裡不接受這種請求方法', fix: '改用 POST' },
    failures: { error: '失敗的次數太多', fix: '等 Retry-After 所說的秒數，再檢查密鑰' },
    large: { error: '請求內容超過 1 MB', fix: '少送一些，或送空的內容：反正會查看整個資料夾' },
    credentials: {
      error: '沒有憑證，或憑證不對',
      fix: '送出 Authorization: Bearer 加 REVALIDATE_SECRET，或像 GitHub 那樣用它簽章（X-Hub-Signature-256）',
    },
    often: { error: '請求太頻繁', fix: '等 Retry-After 所說的秒數；一次請求就會查看整個資料夾' },
    body: {
      error: '請求內容不是 JSON 物件',
      fix: '以 application/json 送出 {"paths": ["/about/"]}，或送空的內容',
    },
    paths: { error: 'paths 不是一組網址', fix: '最多 1,000 個，每個最多 2,048 個字元；也可以不寫 paths' },
  },
}
