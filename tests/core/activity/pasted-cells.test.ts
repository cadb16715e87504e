import { expect, test } from 'vitest'
import { pasteRows } from '#core/activity/pasted-cells.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { emptyTable, tableActivity } from '#core/activity/table.ts'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { inOrder } from '#core/order.ts'
import { monthNamed } from '#i18n/month-named.ts'
import { newWorkshop } from '#core/workshop.ts'

const activity = tableActivity({
  id: 'plan',
  minutes: { compact: 10, day: 10, twoHalfDays: 10 },
  inDocument: 'section',
  columns: {
    what: { type: 'text' },
    state: { type: 'choice', options: ['open', 'done'] },
    by: { type: 'date' },
    owner: { type: 'organisation' },
    with: { type: 'organisations' },
    person: { type: 'person' },
  },
})
const named = addOrganisation(newWorkshop('w'), 'city', { name: 'Stadt Haselbach', shortName: 'Stadt' })
const { organisations } = addOrganisation(named, 'club', { name: 'Leseverein' })
const known = { options: () => ({ open: 'offen', done: 'erledigt' }), organisations, monthNamed }
const begun = ['r1', 'r2'].reduce(
  (content, id) => addRow(content, id, newRow(activity, { person: id === 'r1' ? 'Çelik' : '' })),
  emptyTable,
)

function paste(rows: readonly (readonly string[])[], column: string) {
  let ids = 0
  return pasteRows(activity, begun, { row: 'r1', column }, rows, known, () => `new${(ids += 1)}`)
}

function pasted(rows: readonly (readonly string[])[], column = 'what') {
  return inOrder(paste(rows, column).content.rows).map(([id, { cells }]) => ({ id, ...cells }))
}

test('cells fill to the right, further rows come right below, and what is written stays', () => {
  expect(pasted([['Bericht', '', '', '', '', 'Groß'], ['Plakat'], ['Fest']])).toMatchObject([
    { id: 'r1', what: 'Bericht', person: 'Çelik' },
    { id: 'new1', what: 'Plakat', person: '' },
    { id: 'new2', what: 'Fest' },
    { id: 'r2', what: '' },
  ])
})

test('what names an option, a day or an organisation is taken; any other text is left out', () => {
  const row = (texts: readonly string[]) => pasted([texts], 'state')[0]
  expect(row(['Erledigt', '3.11.2027', 'stadt haselbach', 'Leseverein, Stadt'])).toMatchObject({
    state: 'done',
    by: '2027-11-03',
    owner: 'city',
    with: ['club', 'city'],
  })
  expect(row(['bald', '30.2.2027', 'Land', 'Stadt, Land'])).toMatchObject({ state: '', by: '', owner: '', with: [] })
  expect(row(['', '2027-11-03', '', ''])).toMatchObject({ by: '2027-11-03', owner: '', with: [] })
  // A year or a month is no day, and what stands in a cell must be one that the file takes.
  for (const text of ['2027', '2027-11', '+012027-11-03', '-000001']) expect(row(['', text])).toMatchObject({ by: '' })
})

test.each([
  ['3. November 2027', '2027-11-03'],
  ['3 Nov. 2027', '2027-11-03'],
  ['Mi., 3. Nov 2027', '2027-11-03'],
  ['1st', ''],
  ['March 15, 2027', '2027-03-15'],
  ['15. März 2027', '2027-03-15'],
  ['15. Mär. 2027', '2027-03-15'],
  ['31/12/2027', '2027-12-31'],
  ['12/31/2027', '2027-12-31'],
  ['7/7/2027', '2027-07-07'],
  ['10/11/2027', ''],
  ['30. Februar 2027', ''],
  ['3. Quartal 2027', ''],
  ['am 3. November 2027', ''],
  ['November 2027', ''],
])('%s is the day %o', (text, day) => {
  expect(pasted([['', text]], 'state')[0]).toMatchObject({ by: day })
})

test('how many texts found no cell is told: of no meaning there, beyond the last column, or where something stands', () => {
  const left = (rows: readonly (readonly string[])[], column = 'what') => paste(rows, column).left
  expect(left([['Bericht', 'offen', '3.11.2027', 'Stadt', 'Leseverein', '']])).toBe(0)
  expect(left([['Bericht', 'bald', 'demnächst', 'Land', ' ', 'Groß']])).toBe(4)
  expect(left([['Bericht'], ['Plakat', 'vielleicht', '', '', '', 'Groß', 'zu viel']])).toBe(2)
})

test('cells beyond the last column are left out', () => {
  expect(pasted([['x'], ['Groß', 'zu viel']], 'person')[1]).toMatchObject({ id: 'new1', person: 'Groß', what: '' })
})
