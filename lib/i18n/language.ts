// Owns language tags: how one is written, and which of the site's own languages it asks for. https://www.rfc-editor.org/rfc/rfc5646

/** `zh_CN` and `ZH-cn` => `zh-CN`; undefined for what is no language tag. */
export function toLanguageTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

// A script that is said counts for more than a place: zh-Hans-HK.
const TRADITIONAL = /^zh\b(?!.*-hans\b).*-(?:hant|tw|hk|mo)\b/i

/** Whether a language tag means Traditional Chinese: Hant, or Taiwan, Hong Kong and Macau where no script is said. */
export function isTraditional(tag: string): boolean {
  return TRADITIONAL.test(tag)
}

/** The language the site speaks where a tag is asked for: English for all that is not Chinese. */
export function toSpoken(tag: string): 'zhCn' | 'zhTw' | 'en' {
  if (isTraditional(tag)) return 'zhTw'
  return /^zh\b/i.test(tag) ? 'zhCn' : 'en'
}
