import type { Box, Layout, LinkBox, Page, Role, StructureNode, TextBox } from '#commitment/page.ts'
import { missingCharacters } from '#formats/fonts/missing-characters.ts'

/** Names whose letters a PDF loses easily: German, Polish, Turkish, Vietnamese, Yoruba, Greek, Cyrillic, Maltese. */
export const names = [
  'Dr. Jörg Müßiggang',
  'Łukasz Żółkiewski',
  'Şükrü Iğdır',
  'Nguyễn Thị Hạnh',
  'Ọláṣùn Ẹ̀kọ́dayọ̀',
  'Ευαγγελία Παπαδοπούλου',
  'Дмитро Шевченко-Ґалаґан',
  'Ġorġ Ħamrun',
  'Zoë Müller'.normalize('NFD'),
]

type Growing = StructureNode & { readonly children: Growing[] }

/** A document of three pages by hand: what the layout may ever ask a PDF for stands in it once. */
export function sampleLayout(): Layout {
  const root = grower()
  const page = (width: number, height: number) => ({ width, height, boxes: [] as Box[] })
  const [first, second, third] = [page(595.28, 841.89), page(595.28, 841.89), page(841.89, 595.28)]
  const section = root.grow(root.node, 'Sect', { destination: 'mission' })

  first.boxes.push(
    text(root.grow(section, 'H1').id, 70, 90, 'Unser Auftrag: AVATAR, Tor und „Weg“', { face: 'display', size: 23 }),
  )
  const long = root.grow(section, 'P').id
  first.boxes.push(
    rule(null, 70, 100, 525),
    text(long, 70, 740, 'Wir gehen das gemeinsam an und tragen die Verantwor', { ends: 'hyphen' }),
    text(null, 70, 800, 'Fassung 1', { face: 'sans', size: 8, artifact: 'Footer' }),
  )
  second.boxes.push(
    text(null, 70, 40, 'Unser Auftrag', { face: 'sans', size: 8, artifact: 'Header' }),
    text(long, 70, 90, 'tungsübernahme auf der zweiten Seite weiter;', { ends: 'space' }),
    text(long, 70, 106, 'geht’s – auch hier.'),
  )
  const english = root.grow(section, 'P', { language: 'en' }).id
  second.boxes.push(text(english, 70, 130, 'We stand by it, ', { face: 'serifItalic' }))
  second.boxes.push(text(english, 150, 130, 'und zwar alle.', { language: 'de' }))
  const list = root.grow(section, 'L')
  for (const [index, name] of names.entries()) {
    const item = root.grow(list, 'LI')
    const label = root.grow(item, 'Lbl')
    const body = root.grow(item, 'LBody')
    const y = 160 + 18 * index
    second.boxes.push(
      text(label.id, 70, y, '•'),
      text(root.grow(body, 'P').id, 84, y, name, { face: index % 2 ? 'sans' : 'serif' }),
    )
  }
  const odd = root.grow(section, 'P').id
  second.boxes.push(
    text(odd, 70, 340, 'Vor dem Tab\tnach ihm\u0007, Pfeil → Haken ✓ Fest 🎉 مرحبا fi\u00adnal Ende', { face: 'sans' }),
  )
  addTable(root, section, second.boxes)
  addFigure(root, section, third.boxes)
  addLink(root, section, third.boxes)
  return {
    language: 'de',
    title: 'Commitment „Offenes Haus“ – Kovačević (Nord)',
    pages: [first, second, third] satisfies Page[],
    structure: root.node,
    bookmarks: [
      { title: 'Unser Auftrag', level: 1, page: 0, y: 70 },
      { title: 'Wer macht was – Kovačević', level: 2, page: 1, y: 380 },
      { title: 'Bild', level: 1, page: 2, y: 60 },
    ],
    missingCharacters: missingCharacters('🎉 مرحبا'),
    failedParts: [],
  }
}

/** The table's head stands on two pages; the second time it is an artifact. */
function addTable(root: Grower, section: Growing, boxes: Box[]): void {
  const table = root.grow(section, 'Table')
  boxes.push(text(root.grow(root.grow(table, 'Caption'), 'P').id, 70, 380, 'Wer macht was', { face: 'sansSemibold' }))
  const head = root.grow(root.grow(table, 'THead'), 'TR')
  const columns = ['Aufgabe', 'Träger', 'Team'].map((title, column) => {
    const cell = root.grow(head, 'TH', { scope: 'Column' })
    boxes.push(text(cell.id, 70 + 140 * column, 400, title, { face: 'sansSemibold' }))
    return cell.id
  })
  const body = root.grow(table, 'TBody')
  for (const [row, task] of ['Einladung', 'Übersetzung'].entries()) {
    const line = root.grow(body, 'TR')
    const y = 420 + 40 * row
    boxes.push(rule(null, 70, y - 14, 490))
    if (row === 1) boxes.push(text(null, 70, y - 20, 'Aufgabe', { face: 'sansSemibold', artifact: 'Layout' }))
    boxes.push(text(root.grow(line, 'TH', { scope: 'Row' }).id, 70, y, task, { face: 'sansSemibold' }))
    boxes.push(text(root.grow(line, 'TD', { heads: columns.slice(1, 2) }).id, 210, y, 'V', { face: 'sans' }))
    root.grow(line, 'TD')
  }
}

function addFigure(root: Grower, section: Growing, boxes: Box[]): void {
  boxes.push(text(root.grow(section, 'H2').id, 60, 60, 'Zeichen', { face: 'sansSemibold', size: 14 }))
  const figure = root.grow(section, 'Figure', { alternative: 'Acht Zeichen von Organisationen in einer Reihe.' }).id
  const shapes = ['circle', 'square', 'hexagon', 'diamond', 'shield', 'arch', 'arrow', 'pennant'] as const
  const initials = ['JB', 'WMW', 'ÄÖ', 'FW', 'QG', 'MM', 'TÜV', 'IHK-NRW']
  for (const [index, shape] of shapes.entries()) {
    const sign = { colour: index + 1, shape, initials: initials[index] ?? '' }
    boxes.push({ kind: 'sign', node: figure, x: 60 + 60 * index, y: 90, size: 44, sign })
    boxes.push({
      kind: 'sign',
      node: null,
      x: 60 + 60 * index,
      y: 160,
      size: 13.6,
      sign: { ...sign, colour: 12 - index },
    })
  }
  boxes.push({
    kind: 'shape',
    node: figure,
    path: [['M', 60, 200], ['C', 120, 180, 180, 220, 240, 200], ['L', 240, 230], ['Z']],
    fill: '#e8e4da',
    stroke: '#22468d',
    strokeWidth: 1,
    dashed: true,
  })
}

function addLink(root: Grower, section: Growing, boxes: Box[]): void {
  const paragraph = root.grow(section, 'P')
  const link = root.grow(paragraph, 'Link').id
  boxes.push(
    text(paragraph.id, 60, 280, 'Siehe', { ends: 'space' }),
    text(link, 90, 280, 'Unser Auftrag'),
    area(link, 90, 268, 'mission', 'Unser Auftrag, Seite 1'),
    text(paragraph.id, 160, 280, '.'),
  )
}

interface Grower {
  readonly node: Growing
  readonly grow: (parent: Growing, role: Role, attributes?: Attributes) => Growing
}

type Attributes = Omit<StructureNode, 'id' | 'role' | 'children'>

function grower(): Grower {
  let last = 0
  const make = (role: Role, attributes: Attributes = {}): Growing => {
    last += 1
    return { id: last, role, children: [], ...attributes }
  }
  return {
    node: make('Document'),
    grow: (parent, role, attributes) => {
      const node = make(role, attributes)
      parent.children.push(node)
      return node
    },
  }
}

function text(node: number | null, x: number, y: number, content: string, more: Partial<TextBox> = {}): TextBox {
  const base = { kind: 'text', node, x, y, size: 10.5, face: 'serif', colour: '#18212f', ends: 'nothing' } as const
  return { ...base, text: content, ...more }
}

function rule(node: number | null, x: number, y: number, right: number): Box {
  return { kind: 'line', node, artifact: 'Layout', from: [x, y], to: [right, y], width: 0.5, colour: '#c2bdb2' }
}

function area(node: number, x: number, y: number, destination: string, label: string): LinkBox {
  return { kind: 'link', node, x, y, width: 66, height: 15, destination, label }
}
