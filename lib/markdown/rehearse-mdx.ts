// Owns trying out a compiled .mdx before it is shown: what a server component cannot show would end the whole build.
import { Fragment, isValidElement, type ReactElement } from 'react'

/** Runs the program and looks at all that came of it. Throws, in words, what would have gone wrong on the page. */
export function rehearseMdx(content: ReactElement): void {
  const { type, props } = content
  inspect(typeof type === 'function' ? (type as (props: unknown) => unknown)(props) : content)
}

function inspect(node: unknown): void {
  if (Array.isArray(node)) for (const child of node) inspect(child)
  else if (isValidElement<Record<string, unknown>>(node)) inspectElement(node)
  else if (typeof node === 'function') throw new Error(`{${node.name || 'function'}} is a function`)
  else if (typeof node === 'symbol') throw new Error('a symbol cannot be shown')
  else if (typeof node === 'object' && node !== null) throw new Error('an object cannot be shown: {…}')
}

function inspectElement({ type, props }: ReactElement<Record<string, unknown>>): void {
  if (typeof type !== 'string' && type !== Fragment) throw new Error('only HTML elements can be shown')
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') inspect(value)
    else if (typeof value === 'function') throw new Error(`${name}={…} is a function`)
  }
}
