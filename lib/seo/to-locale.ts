// Owns how a language is named to what shows pasted links.

/** A language tag with the country that Open Graph demands, the likeliest where none is said: `zh` => `zh_CN`, `zh-Hant` => `zh_TW`, `en` => `en_US` */
export function toOpenGraphLocale(tag: string): string | undefined {
  const { language, region } = new Intl.Locale(tag).maximize()
  return region && `${language}_${region}`
}
