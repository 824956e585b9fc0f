// Owns what the blocks of an article say: cards of other sites, friends.

import type { Messages } from './messages'

export type BlockMessages = {
  embed: {
    /** The button of a card; `host` is the site that learns of the reader then. */
    show: (host: string) => string
  }
}

export const blocksZhCn: BlockMessages = {
  embed: { show: (host) => `显示来自 ${host} 的内容` },
}

export const blocksZhTw: BlockMessages = {
  embed: { show: (host) => `顯示來自 ${host} 的內容` },
}

export const blocksEn: BlockMessages = {
  embed: { show: (host) => `Show content of ${host}` },
}

type Problems = Pick<Messages['problems'], 'container-unclosed' | 'tag-unclosed'>

export const blockProblemsZhCn: Problems = {
  'tag-unclosed': ({ name }) => [
    `标签 {% ${name} %} 没有结束，页面上照原文显示`,
    `在内容之后补上 {% end${name} %}`,
  ],
  'container-unclosed': ({ name }) => [
    `容器 ${name} 没有结束，后面的内容都算在里面`,
    '在它的内容之后另起一行，写上同样多的冒号',
  ],
}

export const blockProblemsZhTw: Problems = {
  'tag-unclosed': ({ name }) => [
    `標籤 {% ${name} %} 沒有結束，頁面上照原文顯示`,
    `在內容之後補上 {% end${name} %}`,
  ],
  'container-unclosed': ({ name }) => [
    `容器 ${name} 沒有結束，後面的內容都算在裡面`,
    '在它的內容之後另起一行，寫上同樣多的冒號',
  ],
}

export const blockProblemsEn: Problems = {
  'tag-unclosed': ({ name }) => [
    `the tag {% ${name} %} has no end and is shown as typed`,
    `add {% end${name} %} after its content`,
  ],
  'container-unclosed': ({ name }) => [
    `the container ${name} has no end and takes all that follows`,
    'add a line of as many colons after its content',
  ],
}
