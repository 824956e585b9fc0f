import { getSearchWords } from '@/lib/i18n/search'

export const words = getSearchWords(document.documentElement.lang)
