/**
 * Rows as a file that spreadsheets open by a double click: UTF-8 with its mark, lines ending as RFC 4180 has them. Where the
 * comma is the decimal sign, as in German, they part cells by semicolons. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe (OWASP, CSV injection): what people typed is text and nothing else.
 */
export function writeCsv(rows: readonly (readonly string[])[], locale: string): Uint8Array {
  const between = new Intl.NumberFormat(locale).format(0.5).includes(',') ? ';' : ','
  const lines = rows.map((row) => row.map((cell) => quoted(cell)).join(between))
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
}

function quoted(cell: string): string {
  const text = cell.normalize('NFC').replaceAll(/\r\n|\r/g, '\n')
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
