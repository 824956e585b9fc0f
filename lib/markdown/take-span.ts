// Owns how the Markdown parser takes a part of the text whose end is known before: a formula, a tag.
import type { Code, Effects, State, TokenizeContext, TokenType } from 'micromark-util-types'

const VIRTUAL_SPACE = -1
const LAST_LINE_END = -3

export type Span = {
  /** The offset that it ends before. */
  end: number
  /** Its token, and that of each of its lines. */
  type: TokenType
  lineType: TokenType
  /** The token around it, where it is a block. */
  blockType?: TokenType
  /** Whether it is none where the paragraph, the cell or the quote ends before it. */
  isWhole?: boolean
}

/** Gives the state that takes the span, from its first character on; to hand back from `tokenize`. */
export function takeSpan(
  context: TokenizeContext,
  effects: Effects,
  { ok, nok }: { ok: State; nok: State },
  { end, type, lineType, blockType, isWhole = false }: Span,
): State {
  return (code) => {
    // A paragraph only asks whether it ends here; the lines below are not there yet.
    if (context.interrupt) return ok(code)
    if (blockType) effects.enter(blockType)
    effects.enter(type)
    return takeLine(code)
  }

  function takeLine(code: Code): State | undefined {
    effects.enter(lineType)
    return inLine(code)
  }

  function inLine(code: Code): State | undefined {
    if (isDone(code) || code === null || isLineEnd(code)) {
      effects.exit(lineType)
      return takeLineEnd(code)
    }
    effects.consume(code)
    return inLine
  }

  function takeLineEnd(code: Code): State | undefined {
    if (code === null && isWhole && !isDone(code)) return nok(code)
    if (code === null || isDone(code)) {
      effects.exit(type)
      if (blockType) effects.exit(blockType)
      return ok(code)
    }
    if (isLineEnd(code)) {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return takeLineEnd
    }
    return isWhole && context.parser.lazy[context.now().line] ? nok(code) : takeLine(code)
  }

  function isDone(code: Code): boolean {
    return context.now().offset >= end && code !== VIRTUAL_SPACE
  }
}

/** Whether a code of the parser is the end of a line. */
export function isLineEnd(code: Code): boolean {
  return code !== null && code <= LAST_LINE_END
}
