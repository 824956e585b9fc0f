// Owns how an address is quoted in a message: a picture can be its own, a megabyte long.

const LONGEST = 100

/** `data:image/png;base64,iVBORw0KGgo…`: the first characters of what is too long for a line. */
export function toShown(address: string): string {
  return address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address
}
