// Owns how a file is found by a name in another case, whatever the file system thinks of case.
import { findName } from '../media/find-name'

/**
 * Takes a folder; gives a function from a path below it to the same path as the disk has it: equal to what was asked where
 * the case is right, undefined where no such file is there.
 */
export function makeFindSpelling(folder: string): (asked: string) => string | undefined {
  return (asked) => {
    const found = findName(folder, asked, true)
    // A Mac writes names in NFD, which is the same name: it is given as asked.
    return found?.normalize('NFC') === asked.normalize('NFC') ? asked : found
  }
}
