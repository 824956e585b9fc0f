// Owns how a date is written into an author's file.

/** Takes a date that `toDate` gave; gives its wall clock as front matter has it: `2024-08-31 18:44:55`. */
export function toWritten(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ')
}
