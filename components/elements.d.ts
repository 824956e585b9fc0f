// Owns the types of our custom elements in JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-header': CustomElement & { class?: string }
      'theme-switch': CustomElement
      'reading-settings': CustomElement
      'code-copy': CustomElement
      'table-of-contents': CustomElement
      'image-zoom': CustomElement
      'post-comments': CustomElement
    }
  }
}
