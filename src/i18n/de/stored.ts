import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** What the start page itself says of what lies on the device beside the open workshops. */
export const stored = {
  earlier: 'Frühere Stände …',
  damaged: 'Was auf diesem Gerät von ihm liegt, ist beschädigt.',
  bin: (count: number) => `Zuletzt gelöscht (${f.number(count)}) …`,
  erase: 'Alles löschen …',
}
