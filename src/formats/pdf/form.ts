import type { FieldBox, Layout } from '#commitment/page.ts'
import type { Font } from '#formats/fonts/font.ts'
import { putFormFont } from './form-font.ts'
import { markLooks } from './mark-looks.ts'
import { dictionary, type Entry, type PdfObjects } from './pdf-objects.ts'
import { binaryBytes, decimal, pdfName, reference, textString } from './pdf-syntax.ts'

/** A field with the id and the key of its annotation, on its page (from 0). */
interface PlacedField {
  readonly id: number
  readonly key: number
  readonly pages: readonly number[]
  readonly page: number
  readonly box: FieldBox
}

/** Flags of fields: bit 13, 16, 18 and 19 of ISO 32000-1, 12.7.4. */
const flag = { manyLines: 1 << 12, radio: 1 << 15, list: 1 << 17, typing: 1 << 18 } as const
const look = '/FormFont 10 Tf 0 g'

/**
 * Writes the fields, so that any reader can fill them in, and gives the entry of the catalogue; none without fields. Every
 * field has its question as a tooltip and an appearance of its own, as PDF/UA-1 and PDF/A ask for.
 */
export function putForm(
  fields: readonly PlacedField[],
  layout: Layout,
  font: Font,
  objects: PdfObjects,
): readonly Entry[] {
  if (fields.length === 0) return []
  const write = { layout, objects, font: reference(putFormFont(font, objects)) }
  const roots: number[] = []
  const groups = new Map<string, PlacedField[]>()
  for (const field of fields) {
    if (field.box.field.takes === 'mark') {
      const group = groups.get(field.box.name)
      if (group !== undefined) {
        group.push(field)
        continue
      }
      groups.set(field.box.name, [field])
    }
    roots.push(field.box.field.takes === 'mark' ? objects.reserve() : field.id)
  }
  for (const field of fields) {
    if (field.box.field.takes !== 'mark') putWritten(field, write)
  }
  const names = [...new Set(fields.map(({ box }) => box.name))]
  for (const [index, name] of names.entries()) {
    const group = groups.get(name)
    if (group !== undefined) putGroup(roots[index] ?? 0, group, write)
  }
  const form = dictionary([
    ['Fields', `[${roots.map(reference).join(' ')}]`],
    ['DR', `<</Font <</FormFont ${write.font}>>>>`],
    ['DA', `(${look})`],
  ])
  return [['AcroForm', form]]
}

interface Write {
  readonly layout: Layout
  readonly objects: PdfObjects
  readonly font: string
}

function widget({ box, key, page, pages }: PlacedField, { pages: sheets }: Layout): readonly Entry[] {
  const bottom = (sheets[page]?.height ?? 0) - box.y - box.height
  const area = [box.x, bottom, box.x + box.width, bottom + box.height].map((value) => decimal(value))
  return [
    ['Type', '/Annot'],
    ['Subtype', '/Widget'],
    ['Rect', `[${area.join(' ')}]`],
    ['F', '4'],
    ['P', reference(pages[page] ?? 0)],
    ['StructParent', `${key}`],
    ['TU', textString(box.label)],
  ]
}

/** A field to write into: empty, in the type of the document. */
function putWritten(field: PlacedField, { layout, objects, font }: Write): void {
  const { box } = field
  const appearance = objects.reserve()
  const size = `[0 0 ${decimal(box.width)} ${decimal(box.height)}]`
  objects.putStream(
    appearance,
    [
      ['Type', '/XObject'],
      ['Subtype', '/Form'],
      ['BBox', size],
      ['Resources', `<</Font <</FormFont ${font}>>>>`],
    ],
    binaryBytes('/Tx BMC EMC'),
  )
  objects.put(
    field.id,
    dictionary([
      ...widget(field, layout),
      ['T', textString(box.name)],
      ...(box.meaning === undefined ? [] : [['TM', textString(box.meaning)] as const]),
      ...kindOf(box),
      ['DA', `(${look})`],
      ['AP', `<</N ${reference(appearance)}>>`],
    ]),
  )
}

function kindOf({ field }: FieldBox): readonly Entry[] {
  switch (field.takes) {
    case 'text':
      return [
        ['FT', '/Tx'],
        ['MaxLen', `${field.most}`],
        ...(field.lines === 'many' ? [['Ff', `${flag.manyLines}`] as const] : []),
      ]
    case 'name':
      return [
        ['FT', '/Ch'],
        ['Ff', `${flag.list | flag.typing}`],
        ['Opt', `[${field.options.map(textString).join(' ')}]`],
      ]
    case 'mark':
      return []
  }
}

/** The choices of one question; none of them is chosen, and a chosen one can be taken back. */
function putGroup(id: number, marks: readonly PlacedField[], { layout, objects }: Write): void {
  const first = marks[0]?.box
  if (first?.field.takes !== 'mark') return
  const { on, off } = markLooks(first.width, first.height, objects)
  for (const mark of marks) {
    if (mark.box.field.takes !== 'mark') throw new Error(`The field ${mark.box.name} asks for a mark and for words`)
    objects.put(
      mark.id,
      dictionary([
        ...widget(mark, layout),
        ['Parent', reference(id)],
        ['AS', '/Off'],
        ['AP', `<</N <<${pdfName(mark.box.field.value)} ${reference(on)} /Off ${reference(off)}>>>>`],
      ]),
    )
  }
  objects.put(
    id,
    dictionary([
      ['FT', '/Btn'],
      ['Ff', `${flag.radio}`],
      ['T', textString(first.name)],
      ['TU', textString(first.field.group)],
      ['V', '/Off'],
      ['Kids', `[${marks.map((mark) => reference(mark.id)).join(' ')}]`],
    ]),
  )
}
