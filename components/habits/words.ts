import { toSpoken } from '@/lib/i18n/language'

// A reader loads the words of one language.
const LANGUAGES = {
  zhCn: () => import('./words-zh-cn.part'),
  zhTw: () => import('./words-zh-tw.part'),
  en: () => import('./words-en.part'),
}

export const { words } = await LANGUAGES[toSpoken(document.documentElement.lang)]()
