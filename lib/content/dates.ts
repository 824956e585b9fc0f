// Owns every date: read once into a string in the site's zone, and never through the machine's (hexo#3282, #4548).
import { Temporal } from 'temporal-polyfill'

/** The wall clock of a date, as the author's readers see it. Months from 1. */
export type DateParts = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const DAY = String.raw`(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})`
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{1,2})(?::(?<second>\d{1,2})(?:[.,]\d+)?)?(?:\s*(?<half>[ap])\.?m\.?)?`
// `Z`, `+08:00`, `+0800`, and the `+900` and `+8` that people write.
const ZONE = String.raw`(?<zone>Z|(?:UTC|GMT)?[-+]\d{1,2}(?::?\d{2})?|UTC|GMT)`
const NUMERIC = new RegExp(`^${DAY}(?:(?:T|\\s+|,\\s*)${TIME}(?:\\s*${ZONE})?)?$`, 'i')
// What JavaScript prints: `Sat Aug 31 2024 18:44:55 GMT+0800 (CST)`. Mail has the day first: `Sat, 31 Aug 2024`.
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WORDED_DAY = String.raw`(?:[a-z]+,?\s+)??(?<monthName>${MONTHS.join('|')})[a-z]*\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})`
const WORDED = new RegExp(`^${WORDED_DAY}(?:,?\\s+${TIME}(?:\\s*${ZONE})?(?:\\s*\\(.*\\))?)?$`, 'i')
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]+)/i

/**
 * Takes a date as front matter has it and an IANA zone; gives RFC 3339 with seconds in that zone, or undefined for what
 * is no date of the calendar. A date without a zone is wall clock there; an explicit offset is honoured (Hexo misreads it).
 * A wall clock that a DST change skips moves forward, one that it repeats is the first of the two.
 */
export function toDate(value: unknown, timezone: string): string | undefined {
  if (value instanceof Date) return fromEpochMilliseconds(value.getTime(), timezone)
  if (typeof value === 'number') return toDate(String(value), timezone)
  if (typeof value !== 'string') return undefined
  // NFKC: `18：44`, `２０２４－08`.
  const text = value.normalize('NFKC').trim()
  if (/^\d+$/.test(text)) return fromDigits(text, timezone)
  const groups = (NUMERIC.exec(text) ?? WORDED.exec(text.replace(DAY_FIRST, '$2 $1')))?.groups
  return groups && fromGroups(groups, timezone)
}

/** `2024-08-31-你好.md` => { date: '2024-08-31', rest: '你好.md' }; undefined where no day of the calendar leads. */
export function toFileNameDate(name: string): { date: string; rest: string } | undefined {
  const [, date, rest] = /^(\d{4}-\d{1,2}-\d{1,2})(?:[-_\s]+|(?=\.|$))(.*)$/su.exec(name) ?? []
  return date !== undefined && rest !== undefined && toDate(date, 'UTC') ? { date, rest } : undefined
}

/** Takes a date that `toDate` gave; gives its wall clock, read off the string. */
export function toDateParts(iso: string): DateParts {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = iso
    .slice(0, 19)
    .split(/\D/)
    .map(Number)
  return { year, month, day, hour, minute, second }
}

/** Takes a date that `toDate` gave; gives whole seconds since 1970 UTC. */
export function toEpochSeconds(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000)
}

type Groups = Record<string, string | undefined>

function fromGroups(groups: Groups, timezone: string): string | undefined {
  const name = groups.monthName?.toLowerCase()
  const hour = toHour(Number(groups.hour ?? 0), groups.half)
  const wallClock = {
    year: Number(groups.year),
    month: name ? MONTHS.indexOf(name) + 1 : Number(groups.month),
    day: Number(groups.day),
    hour: hour === 24 ? 0 : hour,
    minute: Number(groups.minute ?? 0),
    second: Number(groups.second ?? 0),
  }
  return attempt(() => {
    const day = Temporal.PlainDateTime.from(wallClock, { overflow: 'reject' })
    // Hexo: js-yaml counts `24:00` on into the next day.
    const plain = hour === 24 ? day.add({ days: 1 }) : day
    const zoned = plain.toZonedDateTime(groups.zone ? toOffset(groups.zone) : timezone)
    return zoned.withTimeZone(timezone)
  })
}

/** 6 and `PM` => 18; a clock of 24 hours says neither. */
function toHour(hour: number, half: string | undefined): number {
  if (!half) return hour
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

/** `+900` => `+09:00`, `Z` => `UTC` */
function toOffset(zone: string): string {
  const [, sign, hours = '', minutes = '00'] = /([-+])(\d{1,2}?):?(\d{2})?$/.exec(zone) ?? []
  return sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'UTC'
}

const DIGITS = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?:(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d))?$/

/** A date without separators by its length: 8 the day, 14 with the time; seconds, up to 2033, and milliseconds since 1970. */
function fromDigits(digits: string, timezone: string): string | undefined {
  if (/^1\d{9}$/.test(digits)) return fromEpochMilliseconds(Number(digits) * 1000, timezone)
  if (digits.length === 13) return fromEpochMilliseconds(Number(digits), timezone)
  const groups = DIGITS.exec(digits)?.groups
  return groups && fromGroups(groups, timezone)
}

const fromEpochMilliseconds = (milliseconds: number, timezone: string) =>
  attempt(() => Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timezone))

/** Temporal throws for what is no date; years beyond four digits are slips too, and no RFC 3339. */
function attempt(read: () => Temporal.ZonedDateTime): string | undefined {
  try {
    const iso = read().toString({ timeZoneName: 'never', smallestUnit: 'second', offset: 'auto' })
    return /^\d{4}-/.test(iso) ? iso : undefined
  } catch {
    return undefined
  }
}
