import { getHabits } from '@/lib/i18n/habits'

export const words = getHabits(document.documentElement.lang)
