import { expect, it } from 'vitest'
import { findName } from './find-name'

it.each<[string, string, string, string]>([
  ['a list', '---\ntitle: java\ntags:\n  - javascript\n  - java\n---\n', 'java', '5:5'],
  ['a list of one line', '---\ntags: [java-web, "java"]\n---\n', 'java', '2:19'],
  ['a scalar', '---\r\ntitle: a\r\ntags: java\r\n---\r\n', 'java', '3:7'],
  ['a missing space', '---\ntags:\n  -java\ntitle: a\n---\n', 'java', '3:4'],
  ['a path of categories', '---\ntitle: a\ncategories:\n  - - 编程\n    - java\n---\n', 'java', '5:7'],
  ['a key of another name', '---\ntag: java\n---\n', 'java', '2:6'],
  ['a name that YAML writes otherwise', '---\ntitle: a\ntags: ["a\\u0062"]\n---\n', 'ab', '3:1'],
  ['no tags at all', '---\ntitle: a\n---\njava', 'java', '1:1'],
])('%s', (_, text, name, expected) => {
  const { line, column } = findName(text, name)
  expect(`${line}:${column}`).toBe(expected)
})
