import type { Edition } from '#core/editions/edition.ts'
import type { Formats } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

/** 'Fassung 1 vom 14. Okt. 2027 · unterschrieben' */
export function editionName({ number, date, status }: Edition, words: Words, formats: Formats): string {
  const line = words.document.edition.line(String(number), formats.dayShort(date))
  return `${line} · ${words.catalogues.statuses[status]}`
}
