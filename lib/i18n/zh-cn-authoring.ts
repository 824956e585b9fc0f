// Owns what the commands of authors say in Simplified Chinese.
import { type CommandLineMessages, commandLineZhCn } from './command-line'
import { type ExportMessages, exportZhCn } from './export'
import type { Messages } from './messages'

export const zhCnAuthoring: Pick<
  Messages,
  'newArticle' | 'fate' | 'publish' | keyof ExportMessages | keyof CommandLineMessages
> = {
  ...exportZhCn,
  ...commandLineZhCn,
  newArticle: {
    usage:
      'npm run new "标题"（草稿加 --draft；页面写 npm run new page "标题"；另可加 --slug=名字 或 --path=子目录/名字）',
    outside: (path) => `${path} 不在内容文件夹之内，请写其中的路径，如 --path=笔记/一`,
    hidden: (path) => `网站不读 ${path}（名字以 _ 或 . 开头，或在 _config.yml 里排除了），请换个名字`,
    missingKey: (key) =>
      `new_post_name 里的 :${key} 不知填什么，请加上 --${key}=…，或写进 _config.yml 的 permalink_defaults`,
    failed: (reason) => `没有建成：${reason}`,
  },
  fate: {
    draft: (name) => `草稿，写好后发布：npm run publish "${name}"`,
    unpublished: '文件里写着 published: false，读者看不到；要公开就删去这一行',
    future: (date) => `到 ${date} 才公开（_config.yml 里 future: false）`,
  },
  publish: {
    usage: 'npm run publish 草稿（文件名、标题或路径都行）',
    none: (name) => `没有叫“${name}”的草稿`,
    several: (name) => `“${name}”不止一篇，请写路径`,
    drafts: '草稿有：',
    noDrafts: '一篇草稿也没有。新写一篇：npm run new "标题" --draft',
    taken: (path) => `${path} 已经有了，没有覆盖。请给草稿或那个文件改名`,
    missingKey: (key) =>
      `new_post_name 里的 :${key} 不知填什么，请在草稿开头写上 ${key}，或写进 _config.yml 的 permalink_defaults`,
    failed: (reason) => `没有发布，一切照旧：${reason}`,
    folder: (path) => `附件一同移到 ${path}`,
    folderLeft: (path) => `${path} 里有别的草稿，没有动`,
    folderRenamed: (before, after) => `正文里写着 ${before} 的图片和附件，请改成 ${after}`,
    dated: (date) => `补上了日期 ${date}`,
    undated: (date) => `日期加不进去，文件原样移走了。请自己写上 date: ${date}`,
  },
}
