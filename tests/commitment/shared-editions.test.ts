import { expect, test } from 'vitest'
import { sharedEditions } from '#commitment/shared-editions.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import type { KeptEdition, Part } from '#core/editions/edition.ts'
import { newWorkshop } from '#core/workshop.ts'

const hidden = 'Wer kündigt?'
const parts: readonly Part[] = [
  { key: 'renamed', title: `1 ${hidden}`, text: 'Ja.' },
  { key: 'gone', title: `2 ${hidden}`, text: 'Nein.' },
  { key: 'answered', title: '3 Offenes', text: `Erstens.\n${hidden}` },
  { key: 'other', title: '4 Anderes', text: 'Bleibt.' },
]
const edition: KeptEdition = { number: 1, date: '2027-10-14', status: 'signed', fingerprints: {}, parts: { de: parts } }
const asked = addQuestion(newWorkshop('w'), 'q', { text: hidden, visibility: 'room' })
const today = (): readonly Part[] => [{ key: 'renamed', title: '1 Fristen', text: '' }]

test('of an edition that names what is room only now, the words are withheld, and a heading only where it names it', () => {
  const [shared] = sharedEditions({ ...asked, editions: [edition] }, today, 'zurückgehalten')
  expect(shared).toEqual({
    ...edition,
    parts: {
      de: [
        { key: 'renamed', title: '1 Fristen', text: 'zurückgehalten' },
        { key: 'gone', title: 'zurückgehalten', text: 'zurückgehalten' },
        { key: 'answered', title: '3 Offenes', text: 'zurückgehalten' },
        { key: 'other', title: '4 Anderes', text: 'Bleibt.' },
      ],
    },
  })
})

test('nobody asks for the document of today where no edition has kept its words', () => {
  const editions = [{ ...edition, parts: {} }]
  const never = () => expect.unreachable('It takes a while to compose.')
  expect(sharedEditions({ ...asked, editions }, never, 'zurückgehalten')).toBe(editions)
})
