import type { Report } from './pdf-rules.ts'
import type { QpdfFile, Value } from './qpdf-file.ts'

/** Limits of PDF/A for every value of every object: lengths of strings and names, sizes of numbers, counts. */
export function valueRules({ values }: QpdfFile, report: Report): void {
  if (values.length > 8_388_607) report('A 6.1.13-7', `${values.length} objects`)
  for (const value of values) limits(value, report)
}

function limits(value: Value, report: Report): void {
  if (typeof value === 'string') {
    if (value.startsWith('/') && Buffer.byteLength(value) > 128) report('A 6.1.13-4', `the name ${value}`)
    if (bytesOf(value) > 32_767) report('A 6.1.13-3', `a string of ${bytesOf(value)} bytes: ${value.slice(0, 40)}`)
  } else if (typeof value === 'number') {
    const [least, most] = Number.isInteger(value) ? [-2_147_483_648, 2_147_483_647] : [-3.403e38, 3.403e38]
    if (value < least || value > most) report('A 6.1.13-1', `the number ${value}`)
    if (value !== 0 && Math.abs(value) < 1.175e-38) report('A 6.1.13-5', `the number ${value}`)
  } else if (Array.isArray(value)) for (const each of value) limits(each, report)
  else if (value !== null && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) {
      limits(key, report)
      limits(each, report)
    }
  }
}

/** As many bytes as a string takes at most: qpdf tells what text it holds, which may be written in UTF-16. */
function bytesOf(value: string): number {
  if (value.startsWith('u:')) return 2 * (value.length - 2) + 2
  return value.startsWith('b:') ? (value.length - 2) / 2 : 0
}
