import { expect, it } from 'vitest'
import { toNeighbourPaths } from './neighbour-paths'

it.each<[string, string | undefined, string[]]>([
  ['2024/08/31/你好/', '2024-08-31', ['2024/08/30/你好/', '2024/09/01/你好/']],
  ['2024/02/29/a/', '2024-02-29', ['2024/02/28/a/', '2024/03/01/a/']],
  ['2024/01/01/a/', '2024-01-01', ['2023/12/31/a/', '2024/01/02/a/']],
  ['blog/2024-08-09-a.html', '2024-08-09', ['blog/2024-08-08-a.html', 'blog/2024-08-10-a.html']],
  ['2024/8/9/a/', '2024-08-09', ['2024/8/8/a/', '2024/8/10/a/']],
  ['2024/10/1/a/', '2024-10-01', ['2024/9/30/a/', '2024/10/2/a/']],
  // With or without zeros, which the path itself does not say.
  ['2024/10/31/a/', '2024-10-31', ['2024/10/30/a/', '2024/11/01/a/', '2024/11/1/a/']],
  ['20240831/a/', '2024-08-31', ['20240830/a/', '20240901/a/']],
  // A month has a neighbour only at its edge, and so has a year.
  ['2024/09/a/', '2024-09-01', ['2024/08/a/']],
  ['2024/09/a/', '2024-09-15', []],
  ['2024/a/', '2024-12-31', ['2025/a/']],
  // The number after the month is of the title.
  ['2024/08/12-个习惯/', '2024-08-31', ['2024/09/12-个习惯/']],
  ['2023/08/31/a/', '2024-08-31', []],
  ['about/', '2024-08-31', []],
  ['886.html', '2024-08-31', []],
  ['2024/08/31/a/', undefined, []],
])('%s of %s', (permalink, date, paths) => {
  expect(toNeighbourPaths({ permalink, date: date && `${date}T18:44:55+08:00` })).toEqual(paths)
})
