import './tags.css'

/** Brings the looks of tags along, where an article has one. */
export function TagStyles() {
  return null
}
