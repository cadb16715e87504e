import { numberOf, readWithQpdf, textOf } from './qpdf-file.ts'

/**
 * The file with values of fields added at its end, as viewers save what was typed: new versions of the objects, a table of
 * their places, a trailer that leads to the one before. Values stand as a PDF writes them: '(text)', '<FEFF…>', '/name'.
 */
export function addedTo(pdf: Uint8Array, values: Readonly<Record<string, string>>): Uint8Array {
  const { catalogue, dictionary, array, trailer } = readWithQpdf(pdf)
  const before = Buffer.from(pdf).toString('latin1')
  const places: (readonly [id: number, at: number])[] = []
  let added = ''
  for (const reference of array(dictionary(catalogue['/AcroForm'])['/Fields'])) {
    const field = dictionary(reference)
    const value = values[textOf(field['/T'])]
    if (value === undefined) continue
    const id = Number.parseInt(textOf(reference), 10)
    const [kids, meaning] = [array(field['/Kids']).map(textOf).join(' '), textOf(field['/TM'])]
    const named = meaning === '' ? '' : ` /TM <FEFF${Buffer.from(meaning, 'utf16le').swap16().toString('hex')}>`
    places.push([id, before.length + added.length])
    added += `${id} 0 obj\n<</FT ${textOf(field['/FT'])} /T (${textOf(field['/T'])})${named} /V ${value}${kids === '' ? '' : ` /Kids [${kids}]`}>>\nendobj\n`
  }
  const table = places.map(([id, at]) => `${id} 1\n${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const last = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(before)?.[1] ?? '0'
  const end = `trailer\n<</Size ${numberOf(trailer['/Size'])} /Root ${textOf(trailer['/Root'])} /Prev ${last}>>\nstartxref\n${before.length + added.length}\n%%EOF\n`
  return Buffer.from(`${before}${added}xref\n${table}${end}`, 'latin1')
}
