import type { Block, Section } from '#commitment/commitment.ts'
import { words } from './plain-words.ts'
import { parties } from './sample-parties.ts'

const signers: readonly (readonly [string | null, string])[] = [
  ['Dr. Almut Rehbinck', 'Leitung Referat Grundschule'],
  ['Tarek Sönmezcan', 'Leitung Amt für Schule und Jugend'],
  ['Henrike Loosahl', 'Sprecherin des Verbunds'],
  ['Mads Ottersen', 'Vorstand'],
  ['Oliwia Źrebińska', 'Geschäftsführung'],
  ['Jelena Vukmarić', 'Institut für Grundbildung'],
  ['Nour Haddadin', 'Personalleitung'],
  [null, 'Name und Funktion in Druckschrift'],
]

export const signaturesSection: Section = {
  id: 'signatures',
  number: null,
  element: null,
  title: 'Das tragen wir gemeinsam',
  shortTitle: 'Unterschriften',
  question: null,
  landscape: false,
  blocks: [
    {
      kind: 'paragraph',
      text: words(
        'Wir haben dieses Commitment miteinander ausgehandelt. Wir halten uns daran und sprechen früh an, wenn uns das nicht gelingt. Vorbehalte stehen bei den Beschlüssen und gelten mit dieser Unterschrift weiter.',
      ),
    },
    ...parties.map(({ id, name }, index): Block => {
      const [signer, role] = signers[index] ?? [null, '']
      return {
        kind: 'signature',
        party: id,
        name,
        representedBy: null,
        lines: [{ name: signer, role }],
        placeAndDate: 'Ort, Datum',
        signature: 'Unterschrift',
        seal: 'Stempel / Siegel',
        notes: index < 2 ? ['Mit Vorbehalt zu Beschluss 1.1'] : [],
      }
    }),
  ],
}
