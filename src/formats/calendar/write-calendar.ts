import type { Commitment } from '#commitment/commitment.ts'
import type { Deadline } from '#commitment/deadline.ts'

interface Origin {
  /** Id of the workshop. */
  readonly workshop: string
  /** ISO day of the edition. */
  readonly day: string
}

/**
 * The days of the commitment as an iCalendar file (RFC 5545), all-day and without alarms. The same entry keeps its UID from
 * edition to edition and comes with a higher SEQUENCE, so that a calendar moves it instead of showing it twice.
 */
export function writeCalendar({ title, deadlines, edition }: Commitment, { workshop, day }: Origin): string {
  const stamp = `${day.replaceAll('-', '')}T000000Z`
  const events = deadlines.flatMap((deadline) => [
    'BEGIN:VEVENT',
    `UID:${workshop}-${deadline.id}@wirkbund`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${edition.number}`,
    `DTSTART;VALUE=DATE:${deadline.day.replaceAll('-', '')}`,
    'DURATION:P1D',
    `SUMMARY:${escaped(deadline.title)}`,
    `DESCRIPTION:${escaped(descriptionOf(deadline, title, edition.line))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wirkbund//Commitment//DE',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(title)}`,
    ...(events.length === 0 ? zone : events),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** A calendar holds at least one component, and one without dates shall still open. */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
]

function descriptionOf({ note }: Deadline, title: string, edition: string): string {
  return [note, `${title} · ${edition}`].filter((line) => line !== '').join('\n')
}

/** TEXT of section 3.3.11; controls that it forbids become spaces. */
function escaped(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n|[\r\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
}

/** Lines of at most 75 octets (section 3.1), broken between characters; those that go on begin with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let [current, octets] = ['', 0]
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > 75) {
      lines.push(current)
      ;[current, octets] = [' ', 1]
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
