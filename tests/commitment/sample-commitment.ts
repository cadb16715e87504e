import type { Block, Commitment, Inline, Party, Rich, Section, TableBlock } from '#commitment/commitment.ts'
import type { Shape } from '#core/organisation.ts'
import { chainSection } from './sample-chain.ts'

type Row = readonly [id: string, colour: number, shape: Shape, name: string, shortName: string]

const organisations: readonly Row[] = [
  ['MB', 1, 'circle', 'Ministerium für Bildung und Teilhabe', 'Ministerium'],
  ['SL', 2, 'square', 'Stadt Lornhausen', 'Stadt'],
  ['GL', 3, 'hexagon', 'Grundschulverbund Lorntal', 'Schulverbund'],
  ['LB', 4, 'diamond', 'Lesebrücke Lorntal e. V.', 'Lesebrücke'],
  ['SW', 5, 'shield', 'Stiftung Wortweite', 'Stiftung'],
  ['HL', 6, 'arch', 'Hochschule Lornhausen', 'Hochschule'],
  ['PL', 7, 'arrow', 'Papierwerk Lorn GmbH', 'Papierwerk'],
  ['EN', 8, 'pennant', 'Elternnetz Lorntal e. V.', 'Elternnetz'],
]

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

export const parties: readonly Party[] = organisations.map(([id, colour, shape, name, shortName]) => ({
  id,
  name,
  shortName,
  sign: { colour, shape, initials: id },
}))

const sentence =
  'Bis zum Sommer 2030 liest jedes Kind im Lorntal am Ende der vierten Klasse so sicher, dass es in allen Fächern mitkommt.'

export function words(text: string): Rich {
  return [{ kind: 'text', text }]
}

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

const mission: Section = {
  id: 'mission',
  number: '1',
  element: 'mission',
  title: 'Gemeinsames Verständnis der Mission',
  shortTitle: 'Mission',
  question: 'Wozu tun wir uns zusammen, und wo ziehen wir die Grenze?',
  landscape: false,
  blocks: [
    {
      kind: 'paragraph',
      text: words(
        'Wir haben am 14. Oktober 2027 erzählt, was jede Organisation zum Lesenlernen beiträgt, und dabei vier Begriffe geklärt. „Sicher lesen“ heißt für uns: Ein Kind versteht einen altersgemäßen Sachtext ohne Hilfe und kann ihn in eigenen Worten wiedergeben.',
      ),
    },
    {
      kind: 'decision',
      label: 'Beschluss 1.1',
      number: '1.1',
      text: sentence,
      missing: 'Der Missionssatz fehlt noch',
      stances: [
        { kind: 'supports', label: 'Mitgetragen', parties: ['GL', 'LB', 'SW', 'HL', 'EN', 'PL'] },
        { kind: 'reservation', label: 'Mit Vorbehalt', parties: ['MB', 'SL'] },
      ],
    },
    { kind: 'heading', number: null, text: 'Festgehaltene Vorbehalte' },
    {
      kind: 'voice',
      party: 'MB',
      name: 'Ministerium für Bildung und Teilhabe',
      stance: 'reservation',
      label: 'Mit Vorbehalt zu Beschluss 1.1',
      quote: '„Der Termin 2030 gilt für uns, wenn der Haushalt 2028 die Fortbildung trägt.“',
      missing: 'Die Begründung fehlt noch',
      response: {
        label: 'So gehen wir damit um:',
        text: 'Das Ministerium berichtet am 12. Mai 2028. Fällt die Zusage aus, beraten wir den Termin neu.',
      },
    },
    {
      kind: 'voice',
      party: 'SL',
      name: 'Stadt Lornhausen',
      stance: 'reservation',
      label: 'Mit Vorbehalt zu Beschluss 1.1',
      quote: null,
      missing: 'Die Begründung fehlt noch',
      response: null,
    },
    { kind: 'heading', number: null, text: 'Der Rahmen unserer Partnerschaft' },
    {
      kind: 'table',
      caption: 'Der Rahmen unserer Partnerschaft',
      showCaption: false,
      columns: ['Gehört dazu', 'Gehört nicht dazu', 'Später prüfen'].map((head) => ({
        head: words(head),
        weight: 1,
        centred: false,
      })),
      rows: [
        [
          'Tägliche Lesezeit an allen 14 Grundschulen',
          'Bau und Ausstattung von Schulbüchereien',
          'Kitas im letzten Jahr vor der Schule',
        ],
        [
          'Lesepat:innen gewinnen und begleiten',
          'Sprachtherapie und Diagnostik',
          'Übergang in die weiterführende Schule',
        ],
        ['Fortbildung für Lehr- und Fachkräfte', 'Produktwerbung an Schulen', ''],
      ].map((row) => row.map(words)),
      legend: [],
    },
  ],
}

const rolesSection: Section = {
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

function party(id: string): Inline {
  return { kind: 'party', party: id, name: parties.find((each) => each.id === id)?.shortName ?? id }
}

const conflict: Section = {
  id: 'conflict',
  number: '6',
  element: 'conflict',
  title: 'Umgang mit Problemen & Konflikten',
  shortTitle: 'Konflikte',
  question: 'Was tun wir, wenn es zwischen uns schwierig wird?',
  landscape: false,
  blocks: [
    { kind: 'missing', text: 'Fehlt noch: Frühe Zeichen' },
    {
      kind: 'clause',
      number: '6.1',
      title: 'Ansprechen',
      notes: ['teilweise vereinbart'],
      text: words(
        'Wer einen Verstoß gegen die Kooperationsvereinbarung oder eine Verantwortungsübernahmeverweigerung bemerkt, spricht binnen zehn Arbeitstagen die betroffene Organisation an. Bleibt das ohne Ergebnis, lädt die Geschäftsstelle zu einem Gespräch ein. Näheres unter https://www.lesestark-lorntal.example/regeln/konfliktbearbeitung.',
      ),
    },
    {
      kind: 'clause',
      number: '6.2',
      title: 'Austritt',
      notes: ['vereinbart', 'verbindlich'],
      text: words('Drei Monate zum Ende eines Schuljahres.'),
    },
    { kind: 'heading', number: null, text: 'Was wir uns dafür vornehmen' },
    {
      kind: 'list',
      items: [
        words('Wir reden miteinander, bevor wir übereinander reden.'),
        words('Wir halten Fristen ein oder sagen es vorher.'),
      ],
    },
    {
      kind: 'terms',
      terms: [
        { label: 'Ansprechperson', text: [party('LB'), ...words(', Mads Ottersen')] },
        { label: 'Externe Konfliktbearbeitung', text: [{ kind: 'missing', text: 'fehlt noch' }] },
      ],
    },
  ],
}

const signatures: Section = {
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

/** Eight organisations as a workshop leaves them: most things said, some missing. */
export const sampleCommitment: Commitment = {
  language: 'de',
  title: 'Lesestark im Lorntal',
  kindOfDocument: 'Commitment der Partnerschaft',
  edition: {
    number: 1,
    status: 'draft',
    statusWord: 'Entwurf',
    line: 'Fassung 1 vom 14. Oktober 2027',
    fingerprint: '7F3A19C2E04BK7QM',
    fingerprintLine: 'Prüfsumme 7F3A·19C2·E04B·K7QM',
    pageOf: 'Seite {page} von {pages}',
  },
  mission: sentence,
  parties,
  partiesTitle: 'Acht Organisationen gehen das gemeinsam an',
  dates: [
    { label: 'Ausgehandelt', text: words('14. Oktober 2027, Bürgersaal Lornhausen') },
    { label: 'Gilt bis', text: words('31. Juli 2030') },
    { label: 'Nächste Überprüfung', text: words('Oktober 2028') },
  ],
  contentsTitle: 'Inhalt',
  partMissing: 'Hier fehlt ein Teil.',
  sections: [mission, rolesSection, conflict, signatures, chainSection],
  deadlines: [],
}
