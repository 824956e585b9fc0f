// A pause of a quick typist.
const PAUSE_MS = 90

/**
 * Tells what stands in a field when it has changed and its reader pauses. What an input method has not finished, `ni hao`
 * on the way to 你好, is nobody's word yet.
 */
export function watchTyping(field: HTMLInputElement, tell: (text: string) => void): void {
  let told = field.value.trim()
  let timer: ReturnType<typeof setTimeout> | undefined
  let isComposing = false
  const settle = () => {
    clearTimeout(timer)
    if (isComposing) return
    timer = setTimeout(() => {
      const text = field.value.trim()
      if (text === told) return
      told = text
      tell(text)
    }, PAUSE_MS)
  }
  field.addEventListener('compositionstart', () => {
    isComposing = true
    settle()
  })
  field.addEventListener('compositionend', () => {
    isComposing = false
    settle()
  })
  field.addEventListener('input', settle)
}
