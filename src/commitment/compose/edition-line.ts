import type { Composing } from './composing.ts'

/** 'Fassung 1 vom 14. Oktober 2027': which text this is. */
export function editionLine({ workshop, words, format }: Composing): string {
  const { number, date } = workshop.edition
  const { edition } = words.document
  return date === '' ? edition.undated(format.number(number)) : edition.dated(format.number(number), format.day(date))
}
