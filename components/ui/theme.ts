/** Where a reader's choice is kept: `light` or `dark`; absent means the system's. */
export const THEME_KEY = 'theme'

/** Runs before the first paint, so that a dark page never flashes white. Storage can be forbidden. */
export const THEME_SCRIPT = `try{var t=localStorage.${THEME_KEY};if(t)document.documentElement.dataset.theme=t}catch(e){}`
