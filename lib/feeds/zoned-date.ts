// Owns dates as feeds print them: in the zone that they were written in.
import { toDateParts } from '../content/dates'

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment that keeps its zone. The package `feed` prints a date by these two methods, and `Date` has them in UTC. */
export class ZonedDate extends Date {
  readonly #iso: string

  /** Takes RFC 3339 as `toDate` of lib/content/dates.ts gives it. */
  constructor(iso: string) {
    super(iso)
    this.#iso = iso
  }

  /** RFC 3339, for Atom: `2024-08-31T18:44:55+08:00` */
  override toISOString(): string {
    return this.#iso
  }

  /** RFC 822 with a year of four digits, for RSS: `Sat, 31 Aug 2024 18:44:55 +0800` */
  override toUTCString(): string {
    const { year, month, day } = toDateParts(this.#iso)
    const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]
    const date = [this.#iso.slice(8, 10), MONTHS[month - 1], this.#iso.slice(0, 4)].join(' ')
    const zone = this.#iso.slice(19).replace(':', '').replace('Z', '+0000')
    return `${weekday}, ${date} ${this.#iso.slice(11, 19)} ${zone}`
  }
}
