import type { PaperSize } from '#commitment/worksheets/paper-size.ts'
import type { Commitment } from '#commitment/commitment.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Words } from '#i18n/words.ts'

/** In UTF-16 units, the extension included; in bytes of UTF-8, what every file system takes (255) with room for ' (1)'. */
const longest = { units: 120, bytes: 240 } as const
/** Of a person in it, in UTF-16 units. */
const longestName = 40

/** 'Lesestark im Lorntal – Commitment, Fassung 1 (Entwurf).pdf'; `what` tells it from other files with that extension. */
export function commitmentFileName(commitment: Commitment, words: Words, extension: string, what?: string): string {
  const { number, statusWord } = commitment.edition
  const status = what === undefined ? statusWord : `${statusWord}, ${what}`
  const named = (title: string) => words.document.file.commitment(title, String(number), status)
  return fileName(commitment.title, named, extension)
}

/** 'Lesestark im Lorntal – Workshop.json': the word is the same in every language we speak. */
export function workshopFileName(workshop: Workshop): string {
  return fileName(workshop.facts.title, (title) => (title === '' ? 'Workshop' : `${title} – Workshop`), 'json')
}

/** 'Lesestark im Lorntal – Rückmeldung Jörg Nguyễn.json'; the name is shortened where it is longer than a name. */
export function reviewFileName(title: string, reviewer: string, words: Words): string {
  const shown = isBlank(title) ? words.document.untitled : title
  return fileName(shown, (kept) => words.reviews.copy.fileName(kept, reviewer.trim().slice(0, longestName)), 'json')
}

/** 'Lesestark im Lorntal – Antworten an Jörg Nguyễn.pdf'; the name is shortened where it is longer than a name. */
export function answersFileName(title: string, reader: string | null, words: Words): string {
  const who = reader?.trim().slice(0, longestName) ?? null
  return fileName(title, (kept) => words.document.answers.fileName(kept, who), 'pdf')
}

/** 'Lesestark im Lorntal – Arbeitsblätter A3.pdf' */
export function worksheetsFileName(workshop: Workshop, words: Words, size: PaperSize): string {
  const { title } = workshop.facts
  const shown = isBlank(title) ? words.document.untitled : title
  return fileName(shown, (kept) => words.worksheets.fileName(kept, words.worksheets.sizes[size]), 'pdf')
}

/**
 * A name that Windows, macOS and Linux take: umlauts stay, what is forbidden gives way. Only the title is shortened, so
 * that edition and status stay readable.
 */
function fileName(title: string, named: (title: string) => string, extension: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(allowed(title)), ({ segment }) => segment)
  const nameOf = (kept: string) => notReserved(`${allowed(named(kept))}.${extension}`)
  const whole = nameOf(letters.join(''))
  if (fits(whole)) return whole
  const cuts = letters.map((_, index) =>
    nameOf(
      `${letters
        .slice(0, letters.length - index - 1)
        .join('')
        .trim()}…`,
    ),
  )
  return cuts.find(fits) ?? nameOf('')
}

function fits(name: string): boolean {
  return name.length <= longest.units && new TextEncoder().encode(name).length <= longest.bytes
}

function allowed(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[/\\:*|]+/g, '-')
    .replaceAll(/[?"<>]+/g, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '')
}

/** Windows opens a device when a file is called so, whatever follows the first dot. */
function notReserved(name: string): string {
  return /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)/i.test(name) ? `_${name}` : name
}
