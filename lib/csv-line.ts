/** A row of a table by RFC 4180. */
export const csvLine = (cells: string[]) => `${cells.map(cellOf).join(',')}\r\n`

/** A cell that begins like a formula would be run by a spreadsheet; some look past spaces and read wide signs as the plain ones. */
function cellOf(text: string) {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
