import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('de-DE')

/** Blank sheets to print before the day. */
export const worksheets = {
  print: 'Arbeitsblätter drucken',
  title: 'Arbeitsblätter',
  about:
    'Leere Blätter zu jeder Aktivität, mit unseren Leitfragen und Organisationen. Was die Runde schon gesagt hat, steht nicht darauf.',
  size: 'Papier',
  sizes: { a4: 'A4', a3: 'A3' },
  sizeHint: 'A4 für Einzelne und kleine Runden, A3 für die Wand.',
  language: 'Sprache',
  make: 'Als PDF speichern',
  making: 'Blätter werden gesetzt …',
  failed: (reason: string) => `Die Arbeitsblätter ließen sich nicht setzen: ${reason}.`,
  fileTitle: (workshop: string) => `${workshop} – Arbeitsblätter`,
  fileName: (workshop: string, size: string) => `${workshop} – Arbeitsblätter ${size}`,
  over: (element: string, activity: string) => `${element} · ${activity}`,
  page: (page: number, pages: number) => `Blatt ${f.number(page)} von ${f.number(pages)}`,
  organisation: 'Organisation',
}
