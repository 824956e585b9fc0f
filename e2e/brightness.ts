// Owns measuring a colour as the eye has it, in whatever notation the browser reports it.
import type { Page } from 'playwright/test'

/** 0 is black, 255 white: the page's own background, or another colour property of the first element that matches. */
export function getBrightness(
  page: Page,
  selector = 'html',
  property: 'background-color' | 'color' = 'background-color',
): Promise<number> {
  return page.evaluate(
    ([query, name]) => {
      const element = document.querySelector(query)
      if (!element) throw new Error(`no ${query}`)
      const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext(
        '2d',
      )
      if (!context) throw new Error('no canvas')
      context.fillStyle = getComputedStyle(element).getPropertyValue(name)
      context.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
      return Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    },
    [selector, property] as const,
  )
}

export const DARK = 60
export const LIGHT = 220
