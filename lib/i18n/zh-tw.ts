// Owns what the site says in Traditional Chinese (Taiwan).

import { aroundZhTw } from './around'
import { blockProblemsZhTw, blocksZhTw } from './blocks'
import { bundleZhTw } from './bundle'
import { codeZhTw } from './code'
import { deskZhTw } from './desk'
import { habitsZhTw } from './habits'
import { imagesZhTw } from './images'
import { liveZhTw } from './live'
import { mathZhTw } from './math'
import type { Messages } from './messages'
import { metaZhTw } from './meta'
import { searchZhTw } from './search'
import { shareZhTw } from './share'
import { zhTwAuthoring } from './zh-tw-authoring'

const count = (n: number) => n.toLocaleString('en-US')

export const zhTw: Messages = {
  lang: 'zh-TW',
  nav: {
    home: '文章',
    archives: '彙整',
    tags: '標籤',
    categories: '分類',
    menu: '選單',
    skip: '跳到正文',
    main: '主導覽',
  },
  theme: { switch: '切換深淺色' },
  post: {
    minutes: (n) => `約 ${n} 分鐘`,
    length: ({ han, words }) => `${count(han + words)} ${han < words ? '詞' : '字'}`,
    updatedBefore: '更新於 ',
    pinned: '置頂',
    contents: '本文目錄',
    previous: '上一篇',
    next: '下一篇',
    tags: '標籤',
    categories: '分類',
    undated: '未註日期',
    neighbours: '前後文章',
  },
  table: { region: '表格' },
  footnotes: { heading: '註釋', back: (n) => `回到正文第 ${n} 處引用` },
  alert: { note: '註', tip: '提示', important: '要點', warning: '留意', caution: '當心' },
  link: { heading: '本節連結' },
  tags: {
    unknown: (name) => `不認得的標籤 ${name}`,
    tabs: '分頁',
    reveal: '展開',
    support: (feature) => `各瀏覽器對 ${feature} 的支援`,
  },
  list: {
    posts: (n) => `${count(n)} 篇`,
    pagination: '翻頁',
    previousPage: '上一頁',
    nextPage: '下一頁',
    pageOf: (page, pages) => `${page} / ${pages}`,
    page: (page) => `第 ${page} 頁`,
    empty: '這裡還沒有文章。',
    tag: (name) => `標籤：${name}`,
    category: (name) => `分類：${name}`,
    archive: (year, month) => (month ? `${year} 年 ${Number(month)} 月` : `${year} 年`),
    month: (month) => `${month} 月`,
  },
  notFound: {
    title: '這一頁不在這裡',
    text: '網址也許寫錯了，也許文章搬了家。可以從下面幾篇讀起，或者到彙整裡找找。',
    newest: '最近寫的',
  },
  ...aroundZhTw,
  ...metaZhTw,
  ...deskZhTw,
  ...habitsZhTw,
  ...codeZhTw,
  ...blocksZhTw,
  ...liveZhTw,
  ...bundleZhTw,
  ...shareZhTw,
  ...searchZhTw,
  ...imagesZhTw,
  check: (files, errors, warnings, infos) =>
    `${count(files)} 個檔案，${count(errors)} 處錯誤，${count(warnings)} 處提醒，${count(infos)} 處可留意`,
  progress: { check: '檢查文章', read: '讀取文章', pages: '產生網頁' },
  mend: {
    nothing: '沒有可以放心代勞的改動。',
    ask: (files) => `寫進這 ${count(files)} 個檔案嗎？(y/N) `,
    written: (files) => `改好了 ${count(files)} 個檔案。`,
    failed: (file, reason) => `${file} 沒有寫進去（${reason}）`,
    changed: '檔案在此期間又改過',
  },
  ...zhTwAuthoring,
  urls: {
    draft: '（草稿）',
    unpublished: '（未發布）',
    compared: (same, missing, moved, extra) =>
      `${count(same)} 個網址一致，缺 ${count(missing)} 個，${count(moved)} 個換了網址（舊連結會轉址），新增 ${count(extra)} 個`,
    nothingThere: (place) =>
      `${place ? `沒有 ${place}。` : '--against 後面沒有寫路徑。'}請給出 sitemap.xml，或 Hexo 產生的資料夾（public）。`,
  },
  math: mathZhTw.math,
  diagram: mathZhTw.diagram,
  problems: {
    'config-yaml': ({ reason }) => [
      `這一行不是合法的 YAML（${reason}），其餘的鍵照常生效`,
      '改好縮排、引號或冒號',
    ],
    'config-value': ({ key, got, allowed }) => [
      `${key} 的值 ${got} 不能用，現在按預設值處理`,
      `寫成：${allowed}`,
    ],
    'front-matter-yaml': ({ reason }) => [
      `front matter 的 YAML 有誤（${reason}），能讀的都讀了`,
      '把含有冒號、引號或 @ & * 等符號的值整個放進引號裡',
    ],
    'front-matter-colon': ({ key }) => [`${key} 後面是全形冒號，已按 : 處理`, '改成半形冒號加一個空格'],
    'front-matter-unclosed': () => ['front matter 沒有結束', '在最後一個鍵的下一行寫上 ---'],
    'front-matter-twice': () => ['正文開頭又出現一段 front matter，已略去；以第一段為準', '把這一段刪掉'],
    'front-matter-tab': () => ['front matter 裡用了定位字元縮排，已按兩個空格處理', '換成空格'],
    'front-matter-space': ({ key }) => [
      `${key} 後面的冒號或短橫之後缺一個空格，已按有空格處理`,
      '補上這個空格',
    ],
    'front-matter-null-title': ({ title }) => [
      `標題會被 YAML 當成註解或標記，已按原文「${title}」處理`,
      '給標題加上引號',
    ],
    'date-invalid': ({ key, value, used }) => [
      `${key}: ${value} 不是一個日期，${used ? `改用 ${used}` : '這一項當作沒有寫'}`,
      '寫成 2024-08-31 18:44:55 的樣子',
    ],
    'date-missing': () => ['這一篇沒有日期，排在最後', '加上一行 date: 2024-08-31 18:44:55'],
    'date-future': ({ date, hidden }) => [
      hidden ? `到 ${date} 才會出現` : `日期 ${date} 還沒有到，現在已經能看到`,
      hidden ? '若現在就要發，改 date' : '若想到時再出現，在 _config.yml 裡寫 future: false',
    ],
    'file-empty': () => ['檔案是空的', '寫好再存；若不要這一篇了，把檔案刪掉'],
    'file-unreadable': ({ reason }) => [`檔案讀不出來（${reason}）`, '檢查它的權限和編碼（應為 UTF-8）'],
    'file-encoding': () => ['檔案不是 UTF-8 編碼，讀出來有亂碼', '在編輯器裡另存為 UTF-8'],
    'permalink-collision': ({ url, other, given }) => [
      `網址 ${url} 已經屬於 ${other}，這一篇改用 ${given}`,
      '改檔名、id 或 permalink 裡的一個',
    ],
    'tag-collision': ({ name, other, given }) => [
      `標籤「${name}」與「${other}」的網址相同，它改用 ${given}`,
      '在 _config.yml 的 tag_map 裡另定',
    ],
    'category-collision': ({ name, other, given }) => [
      `分類「${name}」與「${other}」的網址相同，它改用 ${given}`,
      '在 _config.yml 的 category_map 裡另定',
    ],
    'html-script': () => ['正文裡的 <script> 沒有放進頁面', '刪掉它，或改用圖片、連結'],
    'html-handler': ({ name }) => [
      `正文裡的 ${name} 沒有放進頁面：文章裡的 HTML 不帶指令碼`,
      '刪掉它，或改用普通的連結',
    ],
    'image-missing': ({ src }) => [`找不到圖片 ${src}`, '檢查檔名和位置'],
    'image-case': ({ src, actual }) => [`圖片寫作 ${src}，檔案卻叫 ${actual}`, `改成 ${actual}`],
    'image-alt': ({ src }) => [`圖片 ${src} 沒有替代文字`, '寫上一句：![圖裡是什麼](…)'],
    'link-dead': ({ href, near }) => [
      `站內沒有 ${href} 這一頁`,
      near ? `改成 ${near}` : '檢查網址，或去掉這個連結',
    ],
    'link-scheme': ({ href }) => [`${href} 少了 https://，會被當成站內的一頁`, `改成 https://${href}`],
    'anchor-dead': ({ href, near }) => [
      `${href} 指的那一節不存在`,
      near ? `改成 #${near}` : '檢查標題，或去掉 # 和後面的字',
    ],
    'heading-space': ({ text }) => [`「${text}」的 # 後面沒有空格，按普通文字處理`, '若是標題，補一個空格'],
    'fence-unclosed': () => ['從這裡開始的程式碼區塊沒有結束，後文都成了程式碼', '在程式碼末尾補上一行圍欄'],
    'markdown-failed': ({ reason }) => [
      `這一篇的 Markdown 沒能解析（${reason}），頁面只顯示原文`,
      '減少引用或清單的巢狀',
    ],
    'mdx-failed': ({ reason }) => [
      `這一篇 MDX 沒能編譯（${reason}），頁面只顯示原文`,
      '改好這一處，或把檔案改名為 .md',
    ],
    'mdx-import': () => ['.mdx 裡的 import 和 export 不起作用，已略去', '只用運算式和 HTML 元素'],
    'footnote-stray': ({ name }) => [
      `腳註 [^${name}] 沒有在正文裡用到，或與前面的重名，已按原文顯示`,
      `在正文寫上 [^${name}]，或刪去這一條`,
    ],
    'permalink-list': ({ url, given }) =>
      `${url} 是本站的一個列表，這一篇改用 ${given}。請改它的 permalink，或用 tag_dir 等鍵給列表換個目錄。`,
    'tag-case': ({ name, other }) =>
      `標籤「${name}」與「${other}」只差大小寫，現在是兩個標籤。若是同一個，請寫成一樣。`,
    'category-case': ({ name, other }) =>
      `分類「${name}」與「${other}」只差大小寫，現在是兩個分類。若是同一個，請寫成一樣。`,
    'redirect-loop': ({ path }) => `${path} 的轉址繞回了自己，造訪它得到 404。請讓其中一個指向一頁文章。`,
    'alias-hidden': ({ path }) => `舊網址 ${path} 不起作用：已有一頁或更早的轉址在那裡。請刪掉它，或換一個。`,
    'data-unreadable': ({ reason }) => [
      `這個資料檔讀不出來（${reason}），用到它的地方會是空的`,
      '改好這一行',
    ],
    'tag-unknown': ({ name }) => [`不認得標籤 {% ${name} %}，頁面上照原文顯示`, '檢查拼寫，或改用別的寫法'],
    ...blockProblemsZhTw,
    'post-link-missing': ({ name }) => [`沒有叫「${name}」的文章，這裡只留下文字`, '檢查檔名'],
    'code-missing': ({ path }) => [`找不到程式碼檔案 ${path}`, '檢查它在 source 或 code_dir 裡的位置'],
    ...mathZhTw.problems,
  },
}
