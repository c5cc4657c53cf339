import { stringify } from 'csv-stringify/sync'

/** What spreadsheets take for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * A table as spreadsheets open it (RFC 4180), marked as UTF-8; whatever somebody may have typed as a formula is shown as
 * they typed it, and does nothing (OWASP, "CSV injection").
 * @param delimiter French spreadsheets want a semicolon.
 */
export function csvOf(rows: string[][], delimiter: ',' | ';' = ','): string {
  const safe = rows.map((row) => row.map((cell) => (formula.test(cell) ? `'${cell}` : cell)))
  return stringify(safe, { bom: true, delimiter, record_delimiter: 'windows' })
}
