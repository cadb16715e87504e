import type { Composing } from './composing.ts'

/** 'Fassung 1 vom 14. Oktober 2027': which text this is. */
export function editionLine({ workshop, words, format }: Composing): string {
  const { number, date } = workshop.edition
  return words.document.edition.line(format.number(number), format.day(date))
}
