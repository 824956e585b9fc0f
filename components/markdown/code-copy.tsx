import type { Messages } from '@/lib/i18n/messages'

/** Enhances the code blocks before it; says aloud what came of a click. */
export function CodeCopy({ messages: { code, codeTools } }: { messages: Messages }) {
  return (
    <code-copy
      role="status"
      className="sr-only"
      data-copy={code.copy}
      data-copied={code.copied}
      data-failed={code.copyFailed}
      data-wrap={codeTools.wrap}
    />
  )
}
