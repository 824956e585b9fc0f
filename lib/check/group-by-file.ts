// Owns problems by the file that they are in.
import type { Problem } from '../problem'

/** Takes problems of any number of files; gives those of each, in the order given. */
export function groupByFile(problems: Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>()
  for (const problem of problems) {
    const group = groups.get(problem.file)
    if (group) group.push(problem)
    else groups.set(problem.file, [problem])
  }
  return groups
}
