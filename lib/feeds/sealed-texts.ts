// Owns texts on their way through the package `feed`, which does not escape enough: a tag `List<T>` or a second `]]>` breaks
// its file, and a typed `&amp;` comes out as `&`. So it is handed seals, and the texts are put in, escaped, at the end.
import { escapeXml } from '../escape-xml'

// Of the private use area: they stand in no address and in nothing that the package writes.
const [OPEN, CLOSE] = ['\uE000', '\uE001']
const SEAL = /<!\[CDATA\[\uE000(\d+)\uE001\]\]>|\uE000(\d+)\uE001/g

/** The texts of one file. Between `seal` and `open` the file is markup alone, and may be searched as such. */
export class SealedTexts {
  readonly #texts: string[] = []

  /** Takes a text; gives what stands for it. */
  seal(text: string): string {
    return `${OPEN}${this.#texts.push(text) - 1}${CLOSE}`
  }

  /** Takes the file with its seals; gives it with every text in its place, escaped there and needing no CDATA. */
  open(xml: string): string {
    return xml.replace(SEAL, (_, inData?: string, bare?: string) => {
      return escapeXml(this.#texts[Number(inData ?? bare)] ?? '')
    })
  }
}
