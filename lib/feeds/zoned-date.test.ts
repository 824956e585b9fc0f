import { expect, it } from 'vitest'
import { ZonedDate } from './zoned-date'

it.each([
  ['2024-08-31T18:44:55+08:00', 'Sat, 31 Aug 2024 18:44:55 +0800'],
  // The day is that of the zone: in London it is still February.
  ['2022-03-01T00:30:00+08:00', 'Tue, 01 Mar 2022 00:30:00 +0800'],
  ['2024-12-31T23:59:59-05:00', 'Tue, 31 Dec 2024 23:59:59 -0500'],
  ['1970-01-01T00:00:00Z', 'Thu, 01 Jan 1970 00:00:00 +0000'],
])('%s => %s', (iso, mail) => {
  expect(new ZonedDate(iso).toISOString()).toBe(iso)
  expect(new ZonedDate(iso).toUTCString()).toBe(mail)
  expect(new ZonedDate(iso).getTime()).toBe(Date.parse(iso))
})
