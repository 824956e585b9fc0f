// Owns how a language is named to those outside of the page: for search engines, and for what shows pasted links.

/** `zh_CN` and `ZH-cn` => `zh-CN`; undefined for what is no language tag. For `hreflang` and `inLanguage`. */
export function toLanguageTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.trim().replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** With the country that Open Graph demands, the likeliest where none is said: `zh` => `zh_CN`, `zh-Hant` => `zh_TW`, `en` => `en_US` */
export function toOpenGraphLocale(language: string): string | undefined {
  const tag = toLanguageTag(language)
  if (!tag) return undefined
  const { language: name, region } = new Intl.Locale(tag).maximize()
  return region && `${name}_${region}`
}
