import { describe, expect, it } from 'vitest'
import { toPlainContext } from './plain-context'
import { toHast } from './to-hast'
import { toHtml } from './to-html'

const html = async (source: string) =>
  toHtml((await toHast(source, toPlainContext())).tree).replaceAll('\n', '')
const abbr = (word: string, title: string, more = ' tabindex="0"') =>
  `<abbr title="${title}"${more}>${word}</abbr>`

describe('an abbreviation', () => {
  it.each([
    ['用HTML写。\n\n*[HTML]: 标记语言', `<p>用${abbr('HTML', '标记语言')}写。</p>`],
    [
      '*[HTML]: 标记语言\n\nHTML 与 HTML',
      `<p>${abbr('HTML', '标记语言')} 与 ${abbr('HTML', '标记语言', '')}</p>`,
    ],
    ['CSS3 CSS\n\n*[CSS]: 一\n*[CSS3]: 二', `<p>${abbr('CSS3', '二')} ${abbr('CSS', '一')}</p>`],
    ['XHTML、HTML_5、HTML\n\n*[HTML]: 一', `<p>XHTML、HTML_5、${abbr('HTML', '一')}</p>`],
    ['世卫组织说\n\n*[世卫组织]: 世界卫生组织', `<p>${abbr('世卫组织', '世界卫生组织')}说</p>`],
    ['C++ 好\n\n*[C++]: 语言', `<p>${abbr('C++', '语言')} 好</p>`],
    [
      '**HTML** [HTML](/a)\n\n*[HTML]: 一',
      `<p><strong>${abbr('HTML', '一', '')}</strong> <a href="/a">${abbr('HTML', '一', '')}</a></p>`,
    ],
    ['HTML `HTML`\n\n*[HTML]: 一', `<p>${abbr('HTML', '一')} <code>HTML</code></p>`],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(expected))
})

describe('what is no definition stays as typed', () => {
  it.each([
    ['甲\n\n*[HTML]: 无人用', '<p>甲</p><p>*[HTML]: 无人用</p>'],
    ['`HTML`\n\n*[HTML]: 一', '<p><code>HTML</code></p><p>*[HTML]: 一</p>'],
    ['注\n\n*[注]: 仅供参考*', '<p>注</p><p><em class="han">[注]: 仅供参考</em></p>'],
    ['HTML\n\n*[HTML]:', '<p>HTML</p><p>*[HTML]:</p>'],
    ['HTML\n\n*[HTML]: 一\n后文', '<p>HTML</p><p>*[HTML]: 一<br />后文</p>'],
  ])('%j', async (source, expected) => expect(await html(source)).toBe(expected))
})
