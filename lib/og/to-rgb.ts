// Owns colours for pictures: what draws them knows less of CSS than a browser.
import { transform } from 'lightningcss'

/** Takes any colour of CSS that is fixed, `oklch(53% 0.17 32)`; gives `#b43a20`, or `otherwise` where it is none. */
export function toRgb(colour: string, otherwise: string): string {
  try {
    const code = Buffer.from(`a{color:${colour}}`)
    // A browser of 2015, which knows nothing newer than rgb().
    const { code: css } = transform({
      filename: 'colour.css',
      code,
      minify: true,
      targets: { chrome: 45 << 16 },
    })
    return /color:((?:#|rgba?\()[^;}]+|[a-z]+)[;}]/.exec(css.toString())?.[1] ?? otherwise
  } catch {
    return otherwise
  }
}
