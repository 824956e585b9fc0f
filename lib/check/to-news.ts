// Owns what is new between two checks of one folder: what an author wants to hear after a save.
import { compareText } from '../compare-text'
import type { Problem } from '../problem'
import { groupByFile } from './group-by-file'

/** All problems of a file whose problems are others now; none at all where the last one is gone. */
export type News = { file: string; problems: Problem[] }

/** Takes two checks; gives the files that have news, by name. A line that only moved within its file is none. */
export function toNews(before: Problem[], after: Problem[]): News[] {
  const [old, now] = [groupByFile(before), groupByFile(after)]
  const files = [...new Set([...old.keys(), ...now.keys()])].sort(compareText)
  return files
    .map((file) => ({ file, problems: now.get(file) ?? [] }))
    .filter(({ file, problems }) => toKey(problems) !== toKey(old.get(file) ?? []))
}

const toKey = (problems: Problem[]) =>
  problems
    .map(({ code, severity, values }) => JSON.stringify([code, severity, values]))
    .sort(compareText)
    .join('\n')
