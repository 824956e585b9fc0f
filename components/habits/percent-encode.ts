/** Every byte of a text as a URL writes it: `字` => `%E5%AD%97`, `-` => `%2D`. */
export const percentEncode = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
