// Owns what the site says in Simplified Chinese.
import type { Messages } from './messages'

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
    draft: '草稿',
    contents: '本文目录',
    previous: '上一篇',
    next: '下一篇',
    tags: '标签',
    categories: '分类',
    undated: '未注日期',
    neighbours: '前后文章',
  },
  code: {
    copy: '复制',
    copied: '已复制',
    copyFailed: '复制不了，请选中后自己复制',
    region: (name) => (name ? `${name} 代码` : '代码'),
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
  check: (files, errors, warnings) =>
    `${count(files)} 个文件，${count(errors)} 处错误，${count(warnings)} 处提醒`,
  problems: {
    'config-yaml': ({ reason }) =>
      `这一行不是合法的 YAML（${reason}）。改好缩进、引号或冒号即可；其余的键照常生效。`,
    'config-value': ({ key, got, allowed }) => `${key} 的值 ${got} 不能用（${allowed}）。现在按默认值处理。`,
    'front-matter-yaml': ({ reason }) =>
      `front matter 的 YAML 有误（${reason}）。能读的都读了；含有冒号、引号或 @ & * 等符号的值，请整个放进引号里。`,
    'front-matter-unclosed': () => 'front matter 没有结束。请在最后一个键的下一行写上 ---。',
    'front-matter-twice': () => '正文开头又出现一段 front matter，已略去；以第一段为准，可以把第二段删掉。',
    'front-matter-tab': () => 'front matter 里用了制表符缩进，已按两个空格处理；建议换成空格。',
    'front-matter-space': ({ key }) => `${key} 后面的冒号或短横之后缺一个空格，已按有空格处理；请补上。`,
    'front-matter-null-title': ({ title }) =>
      `标题会被 YAML 当成注释或标记，已按原文「${title}」处理；请给标题加上引号。`,
    'date-invalid': ({ key, value, used }) =>
      `${key}: ${value} 不是一个日期，${used ? `改用 ${used}` : '这一项当作没有写'}。请写成 2024-08-31 18:44:55 的样子。`,
    'file-unreadable': ({ reason }) => `文件读不出来（${reason}）。请检查它的权限和编码（应为 UTF-8）。`,
    'permalink-collision': ({ url, other, given }) =>
      `网址 ${url} 已经属于 ${other}，这一篇改用 ${given}。请改文件名、id 或 permalink 里的一个。`,
    'tag-collision': ({ name, other, given }) =>
      `标签「${name}」与「${other}」的网址相同，它改用 ${given}。可在 _config.yml 的 tag_map 里另定。`,
    'category-collision': ({ name, other, given }) =>
      `分类「${name}」与「${other}」的网址相同，它改用 ${given}。可在 _config.yml 的 category_map 里另定。`,
    'html-script': () => '正文里的 <script> 没有放进页面。',
    'html-handler': ({ name }) => `正文里的 ${name} 没有放进页面：文章里的 HTML 不带脚本。`,
    'image-missing': ({ src }) => `找不到图片 ${src}。请检查文件名、大小写和位置。`,
    'heading-space': ({ text }) => `「${text}」的 # 后面没有空格，按普通文字处理。若是标题，请补一个空格。`,
    'fence-unclosed': () => '从这里开始的代码块没有结束，后文都成了代码。请在代码末尾补上一行围栏。',
    'tag-unknown': ({ name }) => `不认识标签 {% ${name} %}，页面上照原文显示。请改用别的写法，或者检查拼写。`,
    'tag-unclosed': ({ name }) =>
      `标签 {% ${name} %} 没有结束，页面上照原文显示。请在内容之后补上 {% end${name} %}。`,
    'post-link-missing': ({ name }) => `没有叫「${name}」的文章，这里只留下文字。请检查文件名。`,
    'code-missing': ({ path }) => `找不到代码文件 ${path}。请检查它在 source 或 code_dir 里的位置。`,
    'markdown-failed': ({ reason }) =>
      `这一篇的 Markdown 没能解析（${reason}），页面只显示原文。多半是嵌套得太深。`,
    'mdx-failed': ({ reason }) => `这一篇 MDX 没能编译（${reason}），页面只显示原文。`,
    'mdx-import': () => '.mdx 里的 import 和 export 不起作用，已略去；可用的只有表达式和 HTML 元素。',
  },
}
