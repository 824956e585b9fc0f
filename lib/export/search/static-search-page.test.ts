import { expect, it } from 'vitest'
import { toStaticSearchPage } from './static-search-page'

const WORDS = {
  needsScript: '搜索要用脚本。',
  archives: '归档',
  searching: '正在找…',
  found: '{} 篇',
  none: '没有 "$&"',
  failed: '没有连上',
  more: '再看',
}

it('puts the place of the results at the end of the text, and words for readers without script', () => {
  expect(toStaticSearchPage('<main id="main"><h1>搜索</h1></main><footer></footer>', WORDS, '/a/')).toBe(
    '<main id="main"><h1>搜索</h1><static-search data-searching="正在找…" data-found="{} 篇" data-none="没有 &quot;$&amp;&quot;" data-failed="没有连上" data-more="再看"><noscript><p>搜索要用脚本。<a href="/a/">归档</a></p></noscript></static-search></main><footer></footer>',
  )
})
