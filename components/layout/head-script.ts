import { HABITS_KEY } from '@/components/habits/habits'
import { THEME_KEY } from '@/components/ui/theme'

/**
 * Runs before the first paint, so that a dark page never flashes white and no text changes its size. Storage can be
 * forbidden, and what is in it can be anything.
 */
export const HEAD_SCRIPT = `try{var d=document.documentElement,t=localStorage.${THEME_KEY},c;if(t=="light"||t=="dark")d.dataset.theme=t;c=JSON.parse(localStorage.${HABITS_KEY}||"{}").css;for(t in c)d.style.setProperty(t,c[t])}catch(e){}`
