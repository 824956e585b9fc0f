// Owns what the site says in Simplified Chinese.

import { aroundZhCn } from './around'
import { blockProblemsZhCn, blocksZhCn } from './blocks'
import { bundleZhCn } from './bundle'
import { codeZhCn } from './code'
import { deskZhCn } from './desk'
import { habitsZhCn } from './habits'
import { imagesZhCn } from './images'
import { liveZhCn } from './live'
import { mathZhCn } from './math'
import type { Messages } from './messages'
import { metaZhCn } from './meta'
import { searchZhCn } from './search'
import { shareZhCn } from './share'
import { zhCnAuthoring } from './zh-cn-authoring'

const count = (n: number) => n.toLocaleString('en-US')

export const zhCn: Messages = {
  lang: 'zh-CN',
  nav: {
    home: '文章',
    archives: '归档',
    tags: '标签',
    categories: '分类',
    menu: '菜单',
    skip: '跳到正文',
    main: '主导航',
  },
  theme: { switch: '切换深浅色' },
  post: {
    minutes: (n) => `约 ${n} 分钟`,
    length: ({ han, words }) => `${count(han + words)} ${han < words ? '词' : '字'}`,
    updatedBefore: '更新于 ',
    pinned: '置顶',
    contents: '本文目录',
    previous: '上一篇',
    next: '下一篇',
    tags: '标签',
    categories: '分类',
    undated: '未注日期',
    neighbours: '前后文章',
  },
  table: { region: '表格' },
  footnotes: { heading: '注释', back: (n) => `回到正文第 ${n} 处引用` },
  alert: { note: '注', tip: '提示', important: '要点', warning: '留意', caution: '当心' },
  link: { heading: '本节链接' },
  tags: {
    unknown: (name) => `不认识的标签 ${name}`,
    tabs: '分栏',
    reveal: '展开',
    support: (feature) => `各浏览器对 ${feature} 的支持`,
  },
  list: {
    posts: (n) => `${count(n)} 篇`,
    pagination: '翻页',
    previousPage: '上一页',
    nextPage: '下一页',
    pageOf: (page, pages) => `${page} / ${pages}`,
    page: (page) => `第 ${page} 页`,
    empty: '这里还没有文章。',
    tag: (name) => `标签：${name}`,
    category: (name) => `分类：${name}`,
    archive: (year, month) => (month ? `${year} 年 ${Number(month)} 月` : `${year} 年`),
    month: (month) => `${month} 月`,
  },
  notFound: {
    title: '这一页不在这里',
    text: '地址也许写错了，也许文章搬了家。可以从下面几篇读起，或者到归档里找找。',
    newest: '最近写的',
  },
  ...aroundZhCn,
  ...metaZhCn,
  ...deskZhCn,
  ...habitsZhCn,
  ...codeZhCn,
  ...blocksZhCn,
  ...liveZhCn,
  ...bundleZhCn,
  ...shareZhCn,
  ...searchZhCn,
  ...imagesZhCn,
  check: (files, errors, warnings, infos) =>
    `${count(files)} 个文件，${count(errors)} 处错误，${count(warnings)} 处提醒，${count(infos)} 处可留意`,
  progress: { check: '检查文章', read: '读取文章', pages: '生成网页' },
  mend: {
    nothing: '没有可以放心代劳的改动。',
    ask: (files) => `写进这 ${count(files)} 个文件吗？(y/N) `,
    written: (files) => `改好了 ${count(files)} 个文件。`,
    failed: (file, reason) => `${file} 没有写进去（${reason}）`,
    changed: '文件在此期间又改过',
  },
  ...zhCnAuthoring,
  urls: {
    draft: '（草稿）',
    unpublished: '（未发布）',
    compared: (same, missing, moved, extra) =>
      `${count(same)} 个网址一致，缺 ${count(missing)} 个，${count(moved)} 个换了地址（旧链接会跳转），新增 ${count(extra)} 个`,
    nothingThere: (place) =>
      `${place ? `没有 ${place}。` : '--against 后面没有写路径。'}请给出 sitemap.xml，或 Hexo 生成的文件夹（public）。`,
  },
  math: mathZhCn.math,
  diagram: mathZhCn.diagram,
  problems: {
    'config-yaml': ({ reason }) => [
      `这一行不是合法的 YAML（${reason}），其余的键照常生效`,
      '改好缩进、引号或冒号',
    ],
    'config-value': ({ key, got, allowed }) => [
      `${key} 的值 ${got} 不能用，现在按默认值处理`,
      `写成：${allowed}`,
    ],
    'front-matter-yaml': ({ reason }) => [
      `front matter 的 YAML 有误（${reason}），能读的都读了`,
      '把含有冒号、引号或 @ & * 等符号的值整个放进引号里',
    ],
    'front-matter-colon': ({ key }) => [`${key} 后面是全角冒号，已按 : 处理`, '改成半角冒号加一个空格'],
    'front-matter-unclosed': () => ['front matter 没有结束', '在最后一个键的下一行写上 ---'],
    'front-matter-twice': () => ['正文开头又出现一段 front matter，已略去；以第一段为准', '把这一段删掉'],
    'front-matter-tab': () => ['front matter 里用了制表符缩进，已按两个空格处理', '换成空格'],
    'front-matter-space': ({ key }) => [
      `${key} 后面的冒号或短横之后缺一个空格，已按有空格处理`,
      '补上这个空格',
    ],
    'front-matter-null-title': ({ title }) => [
      `标题会被 YAML 当成注释或标记，已按原文「${title}」处理`,
      '给标题加上引号',
    ],
    'date-invalid': ({ key, value, used }) => [
      `${key}: ${value} 不是一个日期，${used ? `改用 ${used}` : '这一项当作没有写'}`,
      '写成 2024-08-31 18:44:55 的样子',
    ],
    'date-missing': () => ['这一篇没有日期，排在最后', '加上一行 date: 2024-08-31 18:44:55'],
    'date-future': ({ date, hidden }) => [
      hidden ? `到 ${date} 才会出现` : `日期 ${date} 还没有到，现在已经能看到`,
      hidden ? '若现在就要发，改 date' : '若想到时再出现，在 _config.yml 里写 future: false',
    ],
    'file-empty': () => ['文件是空的', '写好再存；若不要这一篇了，把文件删掉'],
    'file-unreadable': ({ reason }) => [`文件读不出来（${reason}）`, '检查它的权限和编码（应为 UTF-8）'],
    'file-encoding': () => ['文件不是 UTF-8 编码，读出来有乱码', '在编辑器里另存为 UTF-8'],
    'permalink-collision': ({ url, other, given }) => [
      `网址 ${url} 已经属于 ${other}，这一篇改用 ${given}`,
      '改文件名、id 或 permalink 里的一个',
    ],
    'tag-collision': ({ name, other, given }) => [
      `标签「${name}」与「${other}」的网址相同，它改用 ${given}`,
      '在 _config.yml 的 tag_map 里另定',
    ],
    'category-collision': ({ name, other, given }) => [
      `分类「${name}」与「${other}」的网址相同，它改用 ${given}`,
      '在 _config.yml 的 category_map 里另定',
    ],
    'html-script': () => ['正文里的 <script> 没有放进页面', '删掉它，或改用图片、链接'],
    'html-handler': ({ name }) => [
      `正文里的 ${name} 没有放进页面：文章里的 HTML 不带脚本`,
      '删掉它，或改用普通的链接',
    ],
    'image-missing': ({ src }) => [`找不到图片 ${src}`, '检查文件名和位置'],
    'image-case': ({ src, actual }) => [`图片写作 ${src}，文件却叫 ${actual}`, `改成 ${actual}`],
    'image-alt': ({ src }) => [`图片 ${src} 没有替代文字`, '写上一句：![图里是什么](…)'],
    'link-dead': ({ href, near }) => [
      `站内没有 ${href} 这一页`,
      near ? `改成 ${near}` : '检查网址，或去掉这个链接',
    ],
    'link-scheme': ({ href }) => [`${href} 少了 https://，会被当成站内的一页`, `改成 https://${href}`],
    'anchor-dead': ({ href, near }) => [
      `${href} 指的那一节不存在`,
      near ? `改成 #${near}` : '检查标题，或去掉 # 和后面的字',
    ],
    'heading-space': ({ text }) => [`「${text}」的 # 后面没有空格，按普通文字处理`, '若是标题，补一个空格'],
    'fence-unclosed': () => ['从这里开始的代码块没有结束，后文都成了代码', '在代码末尾补上一行围栏'],
    'markdown-failed': ({ reason }) => [
      `这一篇的 Markdown 没能解析（${reason}），页面只显示原文`,
      '减少引用或列表的嵌套',
    ],
    'mdx-failed': ({ reason }) => [
      `这一篇 MDX 没能编译（${reason}），页面只显示原文`,
      '改好这一处，或把文件改名为 .md',
    ],
    'mdx-import': () => ['.mdx 里的 import 和 export 不起作用，已略去', '只用表达式和 HTML 元素'],
    'footnote-stray': ({ name }) => [
      `脚注 [^${name}] 没有在正文里用到，或与前面的重名，已按原文显示`,
      `在正文写上 [^${name}]，或删去这一条`,
    ],
    'permalink-list': ({ url, given }) =>
      `${url} 是本站的一个列表，这一篇改用 ${given}。请改它的 permalink，或用 tag_dir 等键给列表换个目录。`,
    'tag-case': ({ name, other }) =>
      `标签「${name}」与「${other}」只差大小写，现在是两个标签。若是同一个，请写成一样。`,
    'category-case': ({ name, other }) =>
      `分类「${name}」与「${other}」只差大小写，现在是两个分类。若是同一个，请写成一样。`,
    'redirect-loop': ({ path }) => `${path} 的跳转绕回了自己，访问它得到 404。请让其中一个指向一页文章。`,
    'alias-hidden': ({ path }) => `旧地址 ${path} 不起作用：已有一页或更早的跳转在那里。请删掉它，或换一个。`,
    'data-unreadable': ({ reason }) => [
      `这个数据文件读不出来（${reason}），用到它的地方会是空的`,
      '改好这一行',
    ],
    'tag-unknown': ({ name }) => [`不认识标签 {% ${name} %}，页面上照原文显示`, '检查拼写，或改用别的写法'],
    ...blockProblemsZhCn,
    'post-link-missing': ({ name }) => [`没有叫「${name}」的文章，这里只留下文字`, '检查文件名'],
    'code-missing': ({ path }) => [`找不到代码文件 ${path}`, '检查它在 source 或 code_dir 里的位置'],
    ...mathZhCn.problems,
  },
}
