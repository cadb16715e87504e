import type { Inline, Rich, Section, TableBlock } from '#commitment/commitment.ts'
import { words } from './plain-words.ts'
import { parties, party } from './sample-parties.ts'

const markNames = { A: 'steht fürs Ergebnis gerade', R: 'führt durch', C: 'wird vorher gefragt', I: 'wird informiert' }

function marks(letters: string): Rich {
  return (['A', 'R', 'C', 'I'] as const)
    .filter((mark) => letters.includes(mark))
    .map((mark): Inline => ({ kind: 'mark', mark, name: markNames[mark] }))
}

const roles: readonly (readonly [string, ...string[]])[] = [
  ['Lesezeit im Stundenplan verankern', 'A', 'C', 'R', 'I', '', 'I', '', 'C'],
  ['Lesepat:innen gewinnen und schulen', '', 'C', 'C', 'AR', '', '', 'R', 'R'],
  ['Fortbildung für Lehr- und Fachkräfte', 'A', '', 'C', 'C', '', 'R', '', ''],
  ['Lesestand erheben und auswerten', 'I', 'I', 'R', '', 'I', 'AR', '', 'C'],
  ['Bücherboxen beschaffen und pflegen', '', 'A', 'R', '', 'C', '', 'R', 'C'],
  ['Familien informieren und einladen', '', 'I', 'A', 'C', '', '', '', 'R'],
  ['Geld verwalten und darüber berichten', 'C', 'R', 'I', 'I', 'A', 'I', 'I', 'I'],
]

export const rolesMatrix: TableBlock = {
  kind: 'table',
  caption: 'Wer steht wofür gerade',
  showCaption: false,
  columns: [
    { head: words('Aufgabe'), weight: 4, centred: false },
    ...parties.map(({ id, name }) => ({
      head: [{ kind: 'party', party: id, name } as const],
      weight: 1,
      centred: true,
    })),
  ],
  rows: roles.map(([task, ...letters]) => [words(task), ...letters.map(marks)]),
  legend: (['A', 'R', 'C', 'I'] as const).map((mark) => ({ mark, name: markNames[mark] })),
}

export const rolesSection: Section = {
  id: 'roles',
  number: '4',
  element: 'roles',
  title: 'Rollen & Zuständigkeiten',
  shortTitle: 'Rollen',
  question: 'Wer steht wofür gerade, wer packt an, wer redet mit?',
  landscape: false,
  blocks: [
    rolesMatrix,
    {
      kind: 'decision',
      label: 'Beschluss 4.1',
      number: '4.1',
      text: 'Für jede Aufgabe steht genau eine Organisation gerade. Wer das A hat, lädt ein, berichtet und meldet sich früh, wenn etwas klemmt.',
      missing: 'Der Beschluss fehlt noch',
      stances: [{ kind: 'supports', label: 'Mitgetragen', parties: parties.map(({ id }) => id) }],
    },
    { kind: 'heading', number: '4.2', text: 'Nächste Schritte' },
    {
      kind: 'table',
      caption: 'Nächste Schritte',
      showCaption: false,
      columns: ['Nr.', 'Was', 'Wer', 'Bis wann'].map((head) => ({ head: words(head), weight: 1, centred: false })),
      rows: [
        [
          words('1'),
          words('Muster-Stundenplan mit täglicher Lesezeit an alle Schulen geben'),
          [party('MB')],
          words('30. Nov. 2027'),
        ],
        [
          words('2'),
          words('Erste Schulung für 40 Lesepat:innen ausschreiben'),
          [party('LB'), ...words(', '), party('PL')],
          words('10. Dez. 2027'),
        ],
        [
          words('3'),
          words('Fördervertrag und Verwendungsnachweisregelungen unterschreiben'),
          [party('SW')],
          [{ kind: 'missing', text: 'Datum fehlt noch' }],
        ],
      ],
      legend: [],
    },
    { kind: 'heading', number: null, text: 'Offene Frage' },
    {
      kind: 'paragraph',
      text: [
        ...words('Wie viele Stunden Freistellung sind im Schichtbetrieb möglich? '),
        { kind: 'strong', text: 'Papierwerk' },
        ...words(' klärt das mit dem Betriebsrat und berichtet beim Treffen am 20. Januar 2028.'),
      ],
    },
  ],
}
