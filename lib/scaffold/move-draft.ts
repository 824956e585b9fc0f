// Owns moving a draft, with its folder, to where it is published: all of it or none, and over nothing.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { replaceFile } from '../check/fix/replace-file'
import { ARTICLE_EXTENSION } from '../content/is-content-path'

/** Paths below the source folder. */
export type Move = {
  from: string
  to: string
  /** The draft's text, and what it is to be. */
  text: { before: string; after: string }
}
/** `folder`: what became of the folder beside the draft; undefined where there is none. */
export type Moved = { taken: string } | { folder?: { path: string; isMoved: boolean } }

/**
 * Does a move, or says which name is taken. A folder with articles in it is not the draft's own and stays. Throws what the
 * disk says, or that the draft was changed meanwhile, with everything as it was.
 */
export function moveDraft(sourceDir: string, { from, to, text }: Move): Moved {
  const draft = path.join(sourceDir, from)
  const post = path.join(sourceDir, to)
  const oldFolder = toAssetFolder(draft)
  const newFolder = toAssetFolder(post)
  const hasFolder = isFolder(oldFolder)
  const isOwn = hasFolder && !hasArticles(oldFolder)
  if (existsSync(post)) return { taken: to }
  if (isOwn && existsSync(newFolder)) return { taken: toAssetFolder(to) }

  const undo: (() => void)[] = []
  const act = (work: () => void, back: () => void) => {
    work()
    undo.unshift(back)
  }
  try {
    const made = mkdirSync(path.dirname(post), { recursive: true })
    if (made !== undefined) undo.unshift(() => removeEmpty(path.dirname(post), made))
    if (text.after !== text.before) {
      act(
        () => replace(draft, text.before, text.after),
        () => replace(draft, text.after, text.before),
      )
    }
    // The files first: a reader must not meet the article without its pictures.
    if (isOwn)
      act(
        () => renameSync(oldFolder, newFolder),
        () => renameSync(newFolder, oldFolder),
      )
    // `rename` writes over what is there. An empty file of ours holds the name, and only that is written over.
    act(
      () => writeFileSync(post, '', { flag: 'wx' }),
      () => rmSync(post, { force: true }),
    )
    renameSync(draft, post)
  } catch (error) {
    for (const back of undo) back()
    throw error
  }
  const folder = isOwn ? toAssetFolder(to) : toAssetFolder(from)
  return hasFolder ? { folder: { path: folder, isMoved: isOwn } } : {}
}

const toAssetFolder = (file: string) => file.replace(/\.[^./\\]+$/, '')

const isFolder = (place: string) => statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false

const hasArticles = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => ARTICLE_EXTENSION.test(file))

function replace(file: string, before: string, after: string): void {
  if (!replaceFile(file, before, after)) throw new Error(`${path.basename(file)}: changed meanwhile`)
}

/** From a folder up to the first one that was made for it. */
function removeEmpty(folder: string, first: string): void {
  rmdirSync(folder)
  if (folder !== first) removeEmpty(path.dirname(folder), first)
}
