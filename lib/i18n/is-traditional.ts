// Owns which Chinese is written in traditional characters.

/** Whether a language tag means Traditional Chinese: Hant, or Taiwan, Hong Kong and Macau where no script is said. */
export function isTraditional(language: string): boolean {
  const tag = language.toLowerCase().replaceAll('_', '-')
  if (!/^zh\b/.test(tag)) return false
  // A script that is said counts for more than a place: zh-Hans-HK.
  return /-han[st]\b/.test(tag) ? tag.includes('-hant') : /-(?:tw|hk|mo)\b/.test(tag)
}
