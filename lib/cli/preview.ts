// `npm run preview DRAFT [--hours 24]`: prints a link that shows one draft on the running site until it expires.
import { getRevalidateSecret } from '../config/env'
import { getSite } from '../config/site'
import { toDate } from '../content/dates'
import { getMessages } from '../i18n'
import { findDraft } from '../preview/find-draft'
import { signPreview } from '../preview/sign-preview'
import { toHours, toPreviewRequest } from '../preview/to-preview-request'
import { toAbsolute, toUrls } from '../urls'
import { getArguments } from './read-arguments'
import { requireContent } from './require-content'

const { words, get } = getArguments('preview')
requireContent()
const site = getSite()
const messages = getMessages(site.language).preview
const { name, hours: text } = toPreviewRequest(words, get('hours'))
const hours = toHours(text)
const secret = getRevalidateSecret()
// npm runs us in the project; the path is meant from where the author stands.
const file = name === undefined ? undefined : findDraft(name, process.env.INIT_CWD ?? '')

if (name === undefined) fail(messages.usage)
else if (hours === undefined) fail(messages.hours(text))
else if (file === undefined) fail(messages.unknown(name))
else if (secret === undefined) fail(messages.noSecret)
else print(secret, file, Math.floor(Date.now() / 1000 + hours * 3600))

function print(key: string, draft: string, until: number): void {
  const path = toUrls(site).preview(signPreview(key, { file: draft, until }))
  console.log(toAbsolute(site, path))
  const [day = '', time = ''] = toDate(new Date(until * 1000), site.timezone)?.split('T') ?? []
  // Beside the link: what is piped on is the link alone.
  console.error(messages.until(`${day} ${time.slice(0, 5)}`))
}

function fail(message: string): void {
  console.error(`✗ ${message}`)
  process.exitCode = 1
}
