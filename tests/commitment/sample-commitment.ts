import type { Commitment } from '#commitment/commitment.ts'
import { words } from './plain-words.ts'
import { chainSection } from './sample-chain.ts'
import { conflictSection } from './sample-conflict.ts'
import { missionSection, missionSentence } from './sample-mission.ts'
import { parties } from './sample-parties.ts'
import { rolesSection } from './sample-roles.ts'
import { signaturesSection } from './sample-signatures.ts'

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
  mission: missionSentence,
  parties,
  partiesTitle: 'Acht Organisationen gehen das gemeinsam an',
  dates: [
    { label: 'Ausgehandelt', text: words('14. Oktober 2027, Bürgersaal Lornhausen') },
    { label: 'Gilt bis', text: words('31. Juli 2030') },
    { label: 'Nächste Überprüfung', text: words('Oktober 2028') },
  ],
  contentsTitle: 'Inhalt',
  partMissing: 'Hier fehlt ein Teil.',
  sections: [missionSection, rolesSection, conflictSection, signaturesSection, chainSection],
  deadlines: [],
}
