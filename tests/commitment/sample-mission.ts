import type { Section } from '#commitment/commitment.ts'
import { words } from './plain-words.ts'

export const missionSentence =
  'Bis zum Sommer 2030 liest jedes Kind im Lorntal am Ende der vierten Klasse so sicher, dass es in allen Fächern mitkommt.'

export const missionSection: Section = {
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
      text: missionSentence,
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
      unsaid: [{ kind: 'missing', text: 'Die Begründung fehlt noch' }],
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
      unsaid: [{ kind: 'missing', text: 'Die Begründung fehlt noch' }],
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
