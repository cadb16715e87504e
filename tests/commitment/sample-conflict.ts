import type { Section } from '#commitment/commitment.ts'
import { words } from './plain-words.ts'
import { party } from './sample-parties.ts'

export const conflictSection: Section = {
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
