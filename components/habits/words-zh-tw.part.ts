export { habitWordsZhTw as words } from '@/lib/i18n/habits'
