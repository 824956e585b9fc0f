// Owns where the nodes of a part stand that was read apart from its article: reports name lines of the file.
import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { visit } from 'unist-util-visit'

/** Takes a tree and what becomes of each point in it; gives the tree. */
export function movePositions<Tree extends Nodes>(tree: Tree, toPoint: (point: Point) => Point): Tree {
  visit(tree, (node: Nodes) => {
    if (!node.position) return
    node.position = { start: toPoint(node.position.start), end: toPoint(node.position.end) }
  })
  return tree
}
