// The part of `npm run dev` that checks the folder, in a process of its own: rendering thousands of articles must keep
// nobody from reading one. Prints what is wrong, and hands it to the desk.
import { watchProblems } from './watch-problems'

await watchProblems((problems) => process.send?.(problems))
