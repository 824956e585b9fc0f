// Owns highlighting: code in, lines of pieces out. Grammars load when first needed and stay.
import { createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import { bundledLanguages } from 'shiki/langs'
import { theme, toKind } from './highlight-theme'
import { toLanguage } from './languages'

/** A stretch of code of one kind; without `kind` it is plain. */
export type Piece = { text: string; kind?: string }

const LONGEST_CODE = 200_000
// Minified code: one such line would be thousands of spans that nobody reads.
const LONGEST_LINE = 2_000

// Shiki gives up on a line after half a second; a busy machine would then make another page than an idle one.
const NO_LIMIT = 0

// Oniguruma is what the grammars were written for; the JavaScript engine fails on some of them.
let highlighter: Promise<HighlighterCore> | undefined

/** Takes code and its language as written; gives its lines. Never throws: what cannot be highlighted is plain. */
export async function highlight(code: string, lang: string): Promise<Piece[][]> {
  const language = toLanguage(lang)
  const plain = toPlainLines(code)
  if (!language || code.length >= LONGEST_CODE) return plain
  try {
    highlighter ??= createHighlighterCore({
      themes: [theme],
      engine: createOnigurumaEngine(import('shiki/wasm')),
    })
    const shiki = await highlighter
    await shiki.loadLanguage(bundledLanguages[language])
    const limits = { tokenizeMaxLineLength: LONGEST_LINE, tokenizeTimeLimit: NO_LIMIT }
    const options = { lang: language, theme: 'inkstone', ...limits }
    const lines = shiki.codeToTokensBase(code, options)
    return lines.map((tokens) =>
      mergePieces(tokens.map(({ content, color }) => toPiece(content, toKind(color)))),
    )
  } catch {
    return plain
  }
}

/** The same lines without colours. */
export function toPlainLines(code: string): Piece[][] {
  return code.split('\n').map((text) => [{ text }])
}

/** Joins neighbours of one kind, with the blanks between them: two words of a comment are one span. */
export function mergePieces(pieces: Piece[]): Piece[] {
  const merged: Piece[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    const beforeLast = merged.at(-2)
    if (last && last.kind === piece.kind) last.text += piece.text
    else if (last && beforeLast && isBlank(last) && beforeLast.kind === piece.kind) {
      merged.pop()
      beforeLast.text += last.text + piece.text
    } else merged.push(isBlank(piece) ? { text: piece.text } : { ...piece })
  }
  return merged
}

function isBlank({ text }: Piece): boolean {
  return text.trim() === ''
}

function toPiece(text: string, kind: string | undefined): Piece {
  return kind ? { text, kind } : { text }
}
