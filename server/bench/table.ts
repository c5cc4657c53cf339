export type Cell = string | number

function text(cell: Cell): string {
  if (typeof cell === 'string') return cell
  return Number.isInteger(cell)
    ? cell.toLocaleString('en')
    : cell.toLocaleString('en', { maximumFractionDigits: 2 })
}

/** Prints rows under their heads, figures to the right. */
export function printTable(title: string, heads: string[], rows: Cell[][]): void {
  const lines = [heads, ...rows.map((row) => row.map(text))]
  const widths = heads.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const format = (line: string[]) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
  process.stdout.write(`\n${title}\n${lines.map(format).join('\n')}\n`)
}
