// Owns what the author's browser is told while `npm run dev` runs: that its page is another one now, and what is wrong with
// the file behind it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { basename } from 'node:path'
import { getSite } from '../config/site'
import { getDocument } from '../content/store'
import { decodePath } from '../decode-path'
import { getMessages } from '../i18n'
import type { Affected } from '../live/live'
import type { Problem } from '../problem'
import { toProblemLine } from '../report-problems'
import { getDeskPath } from './desk-path'

/** What one browser gets: `isOther` asks it to load its page again. */
export type DeskNews = { isOther: boolean; lines: string[] }

type Reader = { response: ServerResponse; raw: string }

export class Desk {
  readonly #readers = new Set<Reader>()
  #problems: Problem[] = []
  #held: ReadonlyMap<string, Problem[]> = new Map()

  /** Answers the request of components/desk/desk-script.tsx, and keeps it open; false for any other. */
  readonly answer = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname !== getDeskPath()) return false
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
    const seen = decodePath(searchParams.get('path') ?? '')
    const reader = { response, raw: seen.slice(getSite().root.length) }
    this.#readers.add(reader)
    request.once('close', () => this.#readers.delete(reader))
    this.#send(reader, false)
    return true
  }

  /** Takes the pages that are other ones now. */
  tellPages(affected: Affected): void {
    for (const reader of this.#readers)
      this.#send(reader, affected === 'all' || affected.includes(reader.raw))
  }

  /** Takes all that is wrong in the folder. */
  tellProblems(problems: Problem[]): void {
    this.#problems = problems
    for (const reader of this.#readers) this.#send(reader, false)
  }

  /** Takes the files of which an older version is shown. */
  tellHeld(held: ReadonlyMap<string, Problem[]>): void {
    this.#held = held
    for (const reader of this.#readers) this.#send(reader, false)
  }

  #send({ response, raw }: Reader, isOther: boolean): void {
    const news: DeskNews = { isOther, lines: this.#toLines(raw) }
    response.write(`data: ${JSON.stringify(news)}\n\n`)
  }

  /** Of the page's own file all, of the others what keeps them from being shown as they are. */
  #toLines(raw: string): string[] {
    const messages = getMessages(getSite().language)
    const file = (getDocument(raw) ?? getDocument(`${raw}/`))?.file
    const toLine = (problem: Problem) => toProblemLine(problem, messages)
    const held = [...this.#held].flatMap(([name, problems]) => [
      messages.live.held(basename(name)),
      ...problems.map((one) => toLine({ ...one, file: name })),
    ])
    const own = this.#problems.filter((problem) => problem.file === file)
    return [...new Set([...held, ...own.map(toLine)])]
  }
}
