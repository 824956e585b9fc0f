// Owns reading a tree as text is read: in order, and before and after what an element holds.
import type { Element, Nodes } from 'hast'

/** Calls `onText` for each text, and `onElement` for each element: what it holds is read where that calls `goOn`. */
export function readNodes(
  root: Nodes,
  onText: (text: string) => void,
  onElement: (element: Element, goOn: () => void) => void,
): void {
  const read = (node: Nodes): void => {
    if (node.type === 'text') onText(node.value)
    else if (node.type === 'root') node.children.forEach(read)
    else if (node.type === 'element') onElement(node, () => node.children.forEach(read))
  }
  read(root)
}
