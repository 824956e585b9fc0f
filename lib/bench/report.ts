// Owns the bench's table: what was measured, the figure, its budget, and whether it is kept.
import { BUDGETS, type Budget, type BudgetName, isWithin, type Unit } from './budgets'

type Row = { subject: string; name: string; figure: string; budget: string; isOver: boolean; notes: string[] }

/** Collects rows; the table is printed once, at the end. */
export class Report {
  readonly #rows: Row[] = []

  /** A figure with its budget. `notes` are printed below the table where it is over. */
  check(subject: string, budgetName: BudgetName, figure: number, notes: string[] = []) {
    this.checkBudget(subject, BUDGETS[budgetName], figure, notes)
  }

  /** The same with a budget that has no name of its own, or no limit. */
  checkBudget(subject: string, budget: Budget, figure: number, notes: string[] = []) {
    // What could not be measured for a reason that is told has failed, whether something is promised or not.
    const isOver = !isWithin(budget, figure) || (Number.isNaN(figure) && notes.length > 0)
    const row = { subject, name: budget.name, budget: toLimit(budget), isOver, notes }
    this.#rows.push({ ...row, figure: toFigure(figure, budget.unit) })
  }

  /** A figure that has no budget. */
  tell(subject: string, name: string, figure: string) {
    this.#rows.push({ subject, name, figure, budget: '', isOver: false, notes: [] })
  }

  /** A figure of a budget's kind that need not keep it here. */
  tellUnder(subject: string, budgetName: BudgetName, figure: number) {
    const { name, unit } = BUDGETS[budgetName]
    this.tell(subject, name, toFigure(figure, unit))
  }

  get isOver(): boolean {
    return this.#rows.some((row) => row.isOver)
  }

  toString(): string {
    const cells = this.#rows.map(({ subject, name, figure, budget, isOver }) => [
      subject,
      name,
      figure,
      budget,
      isOver ? '✗' : budget && '✓',
    ])
    const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
    const lines = cells.map((row) =>
      row
        .map((cell, column) =>
          column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    const notes = this.#rows.flatMap(({ subject, name, isOver, notes }) =>
      isOver ? notes.map((note) => `  ${subject}, ${name}: ${note}`) : [],
    )
    return [...lines, ...new Set(notes)].join('\n')
  }
}

const DIGITS: Partial<Record<Unit, number>> = { s: 1, '×': 2, '': 3 }

function toFigure(figure: number, unit: Unit): string {
  if (Number.isNaN(figure)) return 'unknown'
  const digits = DIGITS[unit] ?? 0
  return [figure.toLocaleString('en', { maximumFractionDigits: digits }), unit].filter(Boolean).join(' ')
}

function toLimit({ least, most, unit }: Budget): string {
  if (least !== undefined)
    return `${least === most || most === undefined ? '' : '≥ '}${toFigure(least, unit)}`
  return most === undefined ? '' : `${most === 0 ? '' : '≤ '}${toFigure(most, unit)}`
}
