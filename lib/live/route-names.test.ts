import { expect, it } from 'vitest'
import { ROUTE_DIRS } from '../urls'
import { toRouteNames } from './route-names'

const CASES: [string, string[]][] = [
  ['', ['/']],
  ['tags/C/page/2/', ['/tags/C/page/2/']],
  ['atom.xml', ['/atom.xml/route']],
  ['2024/你好/', ['/2024/%E4%BD%A0%E5%A5%BD/']],
  ["2024/a & 'b'/", ["/2024/a%20%26%20'b'/", "/2024/a & 'b'/"]],
  ['2024/有 空格/', ['/2024/%E6%9C%89%20%E7%A9%BA%E6%A0%BC/', '/2024/%E6%9C%89 %E7%A9%BA%E6%A0%BC/']],
  ['2024/C#?/', ['/2024/C%23%3F/']],
  ['2024/100% %2F/', ['/2024/100%25%20%252F/', '/2024/100% %252F/']],
  ['2024/a,b/c/', ['/2024/a%2Cb/c/', '/2024/a,b/c/', '/2024/a']],
  ['2024/\uD83D/', ['/2024/%EF%BF%BD/']],
]
it.each(CASES)('%j is known to Next as %j', (raw, names) => {
  expect(toRouteNames(raw, ROUTE_DIRS)).toEqual(names)
})
