export { habitWordsZhCn as words } from '@/lib/i18n/habits'
