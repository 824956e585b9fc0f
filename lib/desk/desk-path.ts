// Owns where the author's browser asks for news of its page.
import { getSite } from '../config/site'

/** An encoded path that no page has. */
export const getDeskPath = () => `${getSite().root}_ink/desk/`
