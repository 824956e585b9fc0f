// Owns Mermaid on the page: the drawing with its source below it, or the source alone.
import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Messages } from '../i18n/messages'
import { drawDiagram } from './draw-diagram'
import { toElement, toText } from './element'
import type { Report } from './report'

const MERMAID = /^mermaid\b/i

/**
 * A rehype plugin, before code becomes figures: what is drawn is a figure, what the browser must draw stays code.
 * PlantUML, Wavedrom and others stay code, which has its language as its name.
 */
export function rehypeDiagrams({ diagram, code }: Pick<Messages, 'diagram' | 'code'>, report: Report) {
  return (tree: Root) => {
    let number = 0
    visit(tree, 'element', (pre, index, parent) => {
      const { dataInfo } = pre.properties
      if (typeof dataInfo !== 'string' || !MERMAID.test(dataInfo) || !parent || index === undefined) return
      const source = toText(pre)
      const drawing = drawDiagram(source, `diagram-${++number}-`)
      if (drawing === 'later') return
      if ('fault' in drawing) {
        report('diagram-error', { reason: drawing.fault }, pre.position?.start)
        return
      }
      const label = diagram.kinds[drawing.kind]
      Object.assign(drawing.svg.properties, { role: 'img', ariaLabel: label })
      const scroller = toElement('div', { role: 'group', tabIndex: 0, ariaLabel: label }, [drawing.svg])
      const text = toElement('pre', { tabIndex: 0, role: 'group', ariaLabel: code.region('mermaid') }, [
        toElement('code', { className: ['language-mermaid'] }, source),
      ])
      const summary = toElement('summary', { className: ['diagram-source'] }, diagram.source)
      const children = [scroller, toElement('details', {}, [summary, text])]
      parent.children[index] = toElement('figure', { className: ['diagram'] }, children)
      return SKIP
    })
  }
}
