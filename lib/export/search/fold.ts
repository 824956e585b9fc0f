// Owns when two texts are the same to the search of an export: whatever the width and the case. Pure.

/** `ＡＢ` => `ab` */
export const foldText = (text: string): string => text.normalize('NFKC').toLowerCase()
