export { habitWordsEn as words } from '@/lib/i18n/habits'
