// Owns the smaller copies of images in an export: which file each is, in place of the address at which Next makes it. Pure.
import { decodePath } from '../decode-path'
import { encodePath, toBelowRoot } from '../urls'

// `/_next/image/?url=%2Fmedia%2F1sOb4e2K-x9_%2Fimages%2Fa.png&w=640&q=75`, where `&` may be `&amp;`.
const COPY = /\/_next\/image\/?\?url=([^&"'\s]+)&(?:amp;)?w=(\d+)&(?:amp;)?q=\d+/
const ALL_COPIES = new RegExp(COPY, 'g')

/**
 * Takes the address of a copy, whatever stands before it; gives its raw path below the root, or undefined where it is none.
 * The version of the image stays in it: `media/1sOb4e2K-x9_/images/a.png` at 640 => `media/1sOb4e2K-x9_/images/a.png.640.webp`
 */
export function toCopyFile(address: string, root: string): string | undefined {
  const [, source = '', width = ''] = COPY.exec(address) ?? []
  const below = toBelowRoot(decodePath(decodePath(source)), root)
  return below === undefined ? undefined : `${below}.${width}.webp`
}

/** Takes a page; gives it with every copy named as the file that it is in the export. */
export function nameCopies(html: string, root: string): string {
  const base = root.slice(0, -1)
  return html.replace(ALL_COPIES, (address, _source, _width, at: number) => {
    const file = html.startsWith(base, at - base.length) ? toCopyFile(address, root) : undefined
    // What stands before the address, the root but for its slash, stays as it is.
    return file === undefined ? address : `/${encodePath(file)}`
  })
}
