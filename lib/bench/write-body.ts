// Owns the text of a generated post: Chinese of our own making, with everything that an ordinary article has in it.
import type { Random } from './make-random'

type Words = readonly [string, ...string[]]

const WHO: Words = [
  '老木匠',
  '排字工人',
  '邻居',
  '图书管理员',
  '我',
  '编辑',
  '学徒',
  '测量员',
  '园丁',
  '译者',
]
const WHEN: Words = ['清早', '入夜以后', '雨停的时候', '上个月', '动身之前', '吃过午饭', '秋天', '每到周末']
const DOES: Words = ['收拾', '修补', '量过', '抄写', '打磨', '记下', '拆开', '重做', '校对', '翻检']
const WHAT: Words = [
  '一张旧桌子',
  '院里的水渠',
  '三页校样',
  '半部词典',
  '屋顶的瓦',
  '窗前的书架',
  '一封长信',
  '去年的账本',
  '河边的木桥',
  '新到的纸样',
]
const WHY: Words = [
  '为的是明天省些力气',
  '谁也没有问起缘由',
  '做完才觉得手酸',
  '看上去并不比从前好',
  '却比说好的日子早了两天',
  '剩下的料刚好够用',
  '尺寸差一分也要返工',
  '这件事后来成了规矩',
]
const AFTER: Words = ['于是', '不过', '其实', '照例', '因此', '偏偏', '后来', '同时']
const TOPIC: Words = ['材料', '次序', '工具', '尺寸', '天气', '手艺', '账目', '路线', '灯光', '余下的事']

const CODE = [
  '```ts title="measure.ts"',
  'export function measure(boards: number[]): number {',
  '  // 每块板留一分的余量',
  '  return boards.reduce((total, width) => total + width + 1, 0)',
  '}',
  '```',
].join('\n')

/** About `length` characters of Markdown: sections of paragraphs, and now and then a list, a table, a quotation, code. */
export function writeBody(random: Random, length: number): string {
  const blocks: string[] = [writeParagraph(random), '<!-- more -->']
  let written = blocks.join('').length
  while (written < length) {
    const section = writeSection(random)
    blocks.push(...section)
    written += section.join('').length
  }
  return blocks.join('\n\n')
}

function writeSection(random: Random): string[] {
  const level = random.pick(['##', '##', '###'])
  const heading = `${level} ${random.pick(TOPIC)}与${random.pick(TOPIC)}`
  const extra = random.pick([writeList, writeList, writeTable, writeQuote, () => CODE, undefined, undefined])
  const blocks = [heading, writeParagraph(random), writeParagraph(random)]
  return extra ? [...blocks, extra(random)] : blocks
}

function writeParagraph(random: Random): string {
  return Array.from({ length: random.integer(3, 6) }, () => writeSentence(random)).join('')
}

function writeSentence(random: Random): string {
  const [who, what] = [random.pick(WHO), random.pick(WHAT)]
  const marked = random.integer(1, 8) === 1 ? `**${what}**` : what
  const opening = random.pick([random.pick(WHEN), `${random.pick(AFTER)}${random.pick(WHEN)}`])
  return `${opening}，${who}${random.pick(DOES)}${marked}，${random.pick(WHY)}。`
}

function writeList(random: Random): string {
  const items = Array.from(
    { length: random.integer(3, 5) },
    () => `- ${random.pick(DOES)}${random.pick(WHAT)}`,
  )
  return items.join('\n')
}

function writeTable(random: Random): string {
  const rows = Array.from(
    { length: random.integer(3, 5) },
    () => `| ${random.pick(WHAT)} | ${random.integer(2, 90)} | ${random.pick(WHY)} |`,
  )
  return ['| 物件 | 件数 | 备注 |', '| --- | ---: | --- |', ...rows].join('\n')
}

const writeQuote = (random: Random) => `> ${writeSentence(random)}`
